package io.genkan.credential.passkey;

import static io.genkan.credential.passkey.SamplePasskeys.CHALLENGE;
import static io.genkan.credential.passkey.SamplePasskeys.PORTAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * WebAuthn §7.1, security T21: what create() returned is believed only when everything about it is
 * right.
 */
class RegistrationTest {

    private final SoftAuthenticator phone = new SoftAuthenticator();

    @Test
    void good_registration_yields_the_credential_record() {
        phone.flags |= SoftAuthenticator.BE | SoftAuthenticator.BS;
        phone.signCount = 7;

        var passkey = registered().orElseThrow();

        assertThat(passkey.credentialId()).isEqualTo("YSBjcmVkZW50aWFsIGlkLg");
        assertThat(passkey.signCount()).isEqualTo(7);
        assertThat(passkey.backupEligible()).isTrue();
        assertThat(passkey.backedUp()).isTrue();
        assertThat(passkey.transports()).containsExactlyInAnyOrder("internal", "hybrid");
        assertThat(passkey.aaguid()).isEqualTo("00000000-0000-0000-0000-000000000000");
    }

    @Test
    void device_bound_passkey_is_recorded_as_such() {
        var passkey = registered().orElseThrow();

        assertThat(passkey.backupEligible()).isFalse();
        assertThat(passkey.backedUp()).isFalse();
    }

    @Test
    void challenge_is_told_before_anything_is_believed() {
        phone.origin = "https://evil.example";

        var registration = PORTAL.registration(phone.create(CHALLENGE));

        assertThat(registration.orElseThrow().challenge()).isEqualTo(CHALLENGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://portal.example.jp",
                "https://portal.example.jp:8443",
                "https://sub.portal.example.jp"
            })
    void other_origin_is_refused(String origin) {
        phone.origin = origin;

        assertThat(registered()).isEmpty();
    }

    @Test
    void passkey_made_for_another_relying_party_is_refused() {
        phone.rpId = "example.jp";

        assertThat(registered()).isEmpty();
    }

    @Test
    void passkey_without_user_verification_is_refused() {
        phone.flags = SoftAuthenticator.UP;

        assertThat(registered()).isEmpty();
    }

    @Test
    void passkey_without_user_presence_is_refused() {
        phone.flags = SoftAuthenticator.UV;

        assertThat(registered()).isEmpty();
    }

    @Test
    void passkey_backed_up_without_being_eligible_is_refused() {
        phone.flags |= SoftAuthenticator.BS;

        assertThat(registered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"crossOrigin\":true",
                "\"crossOrigin\":false,\"topOrigin\":\"https://evil.example\""
            })
    void registration_inside_somebody_elses_page_is_refused(String embedded) {
        phone.alsoInClientData = embedded;

        assertThat(registered()).isEmpty();
    }

    @Test
    void assertion_is_no_registration() {
        assertThat(PORTAL.registration(phone.get(CHALLENGE))).isEmpty();
    }

    @Test
    void longest_credential_id_of_the_standard_is_accepted() {
        phone.credentialId = new byte[1023];

        assertThat(registered().orElseThrow().credentialId()).hasSize(1364);
    }

    @Test
    void longer_credential_id_is_refused() {
        phone.credentialId = new byte[1024];

        assertThat(registered()).isEmpty();
    }

    @Test
    void transports_that_are_no_words_are_dropped() {
        phone.transports = "[\"usb\",\"<script>\",\"a,b\",\"%s\"]".formatted("x".repeat(500));

        assertThat(registered().orElseThrow().transports()).containsExactly("usb");
    }

    @Test
    void many_invented_transports_still_fit_the_column() {
        phone.transports = "[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\"]";

        assertThat(registered().orElseThrow().transports()).hasSize(6);
    }

    @Test
    void other_type_of_credential_is_refused() {
        phone.type = "password";

        assertThat(PORTAL.registration(phone.create(CHALLENGE))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "42",
                "not json",
                "{\"type\":\"public-key\"}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\"}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":"
                        + "{\"clientDataJSON\":\"e30\",\"attestationObject\":\"oA\"}}",
                "{\"id\":{},\"rawId\":[],\"type\":\"public-key\",\"response\":\"\"}"
            })
    void anything_else_is_refused_without_an_exception(String response) {
        assertThat(PORTAL.registration(response)).isEmpty();
    }

    @Test
    void id_that_differs_from_the_raw_id_is_refused() {
        String response =
                phone.create(CHALLENGE).replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"AAAA\"");

        assertThat(PORTAL.registration(response)).isEmpty();
    }

    @Test
    void response_beyond_all_measure_is_not_even_read() {
        phone.alsoInClientData = "\"extra\":\"%s\"".formatted("x".repeat(12_000));

        assertThat(PORTAL.registration(phone.create(CHALLENGE))).isEmpty();
    }

    /**
     * Every single character altered, all over keys, lengths and CBOR: refused or not, but never an
     * exception.
     */
    @Test
    void garbled_response_never_throws() {
        String response = phone.create(CHALLENGE);

        for (int i = 0; i < response.length(); i++) {
            for (char other : new char[] {'A', '_', '"'}) {
                String garbled = response.substring(0, i) + other + response.substring(i + 1);
                PORTAL.registration(garbled).flatMap(Registration::verified);
            }
        }
    }

    private Optional<NewPasskey> registered() {
        return PORTAL.registration(phone.create(CHALLENGE)).flatMap(Registration::verified);
    }
}
