package io.genkan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarrierTest {

    @ParameterizedTest
    @CsvSource({
        "hanako..y@docomo.ne.jp, DOCOMO",
        "hanako.@DOCOMO.NE.JP, DOCOMO",
        "ha•••@docomo.ne.jp, DOCOMO",
        "a@au.com, AU",
        "a@ezweb.ne.jp, AU",
        "a@i.softbank.jp, SOFTBANK",
        "a@t.vodafone.ne.jp, SOFTBANK",
        "a@rakumail.jp, RAKUTEN",
        "a@uqmobile.jp, UQ",
        "a@ymobile.ne.jp, YMOBILE",
        "a@icloud.com, ICLOUD",
        "a@gmail.com, GMAIL"
    })
    void carrier_is_known_by_its_domains(String address, Carrier carrier) {
        assertThat(Carrier.of(address)).contains(carrier);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@notdocomo.ne.jp", "a@docomo.ne.jp.example", "a@beau.com", "", "@"})
    void other_domains_are_nobodys(String address) {
        assertThat(Carrier.of(address)).isEmpty();
    }
}
