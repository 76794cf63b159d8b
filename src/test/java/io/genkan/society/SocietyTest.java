package io.genkan.society;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SocietyTest {

    @Test
    void society_that_names_no_method_allows_all() {
        assertThat(SampleSocieties.allowing("").allows("emailotp")).isTrue();
        assertThat(SampleSocieties.allowing(" ").allows("totp")).isTrue();
    }

    @Test
    void society_that_names_methods_allows_no_other() {
        var strict = SampleSocieties.allowing("passkey,totp");

        assertThat(strict.allows("passkey")).isTrue();
        assertThat(strict.allows("totp")).isTrue();
        assertThat(strict.allows("emailotp")).isFalse();
        assertThat(strict.allows("pass")).isFalse();
    }
}
