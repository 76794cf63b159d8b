package io.genkan.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedAddressPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info@kaisha.co.jp",
                "Soumu@kaisha.co.jp",
                "soumu-ka@kaisha.co.jp",
                "jinji2@kaisha.co.jp",
                "info_tokyo@kaisha.co.jp"
            })
    void address_of_an_office_is_asked_about(String address) {
        assertThat(SharedAddressPolicy.looksShared(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanako@kaisha.co.jp",
                "info.hanako@kaisha.co.jp",
                "mailman@example.jp",
                "staffan@example.jp",
                "@info",
                "info",
                ""
            })
    void address_of_a_person_is_not(String address) {
        assertThat(SharedAddressPolicy.looksShared(address)).isFalse();
    }
}
