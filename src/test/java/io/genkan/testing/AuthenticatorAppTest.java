package io.genkan.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuthenticatorAppTest {

    /** The key of the test vectors of RFC 6238, appendix B. */
    private static final String KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private final AuthenticatorApp app = AuthenticatorApp.typing("sample", KEY);

    @Test
    void the_codes_are_those_of_the_standard() {
        assertThat(app.codeAt(Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(app.codeAt(Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
        assertThat(app.codeAt(Instant.ofEpochSecond(1111111111))).isEqualTo("050471");
        assertThat(app.codeAt(Instant.ofEpochSecond(1234567890))).isEqualTo("005924");
        assertThat(app.codeAt(Instant.ofEpochSecond(2000000000))).isEqualTo("279037");
    }

    @Test
    void a_scanned_account_gives_the_same_codes_under_its_own_name() {
        var scanned =
                AuthenticatorApp.scanning(
                        "otpauth://totp/%E5%81%A5%E4%BF%9D:t1?secret="
                                + KEY
                                + "&issuer=x&algorithm=SHA1&digits=6&period=30");

        assertThat(scanned.name()).isEqualTo("健保:t1");
        assertThat(scanned.codeAt(Instant.ofEpochSecond(59))).isEqualTo("287082");
    }

    @Test
    void an_unused_code_is_never_given_twice() {
        assertThat(app.unusedCode()).isNotEqualTo(app.unusedCode());
    }

    @Test
    void a_key_with_spaces_is_refused_because_some_apps_compute_nonsense_from_it() {
        assertThatThrownBy(() -> AuthenticatorApp.typing("sample", "GEZD GNBV"))
                .hasMessageContaining("in a key");
    }
}
