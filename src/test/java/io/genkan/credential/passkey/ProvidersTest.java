package io.genkan.credential.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ProvidersTest {

    private static final String APPLE = "fbfc3007-154e-4ecc-8c0b-6e020557d7bd";
    private static final String WINDOWS = "08987058-cadc-4b81-b6e1-30de50dcbe96";

    private final Providers providers = new Providers();

    @Test
    void provider_is_named_in_the_language_of_the_reader() {
        assertThat(providers.name(APPLE, Locale.JAPANESE)).contains("iCloud キーチェーン");
        assertThat(providers.name(APPLE, Locale.ENGLISH)).contains("iCloud Keychain");
        assertThat(providers.name(WINDOWS, Locale.JAPANESE)).contains("Windows Hello");
    }

    @Test
    void one_that_hides_itself_has_no_name() {
        assertThat(providers.name("00000000-0000-0000-0000-000000000000", Locale.JAPANESE))
                .isEmpty();
    }

    @Test
    void every_entry_is_an_aaguid_and_a_name() {
        var names = ResourceBundle.getBundle("io.genkan.credential.passkey.providers");

        assertThat(names.keySet())
                .hasSizeGreaterThan(10)
                .allMatch(key -> key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }
}
