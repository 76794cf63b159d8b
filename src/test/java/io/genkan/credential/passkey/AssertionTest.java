package io.genkan.credential.passkey;

import static io.genkan.credential.passkey.SamplePasskeys.CHALLENGE;
import static io.genkan.credential.passkey.SamplePasskeys.NOON;
import static io.genkan.credential.passkey.SamplePasskeys.PORTAL;
import static io.genkan.credential.passkey.SamplePasskeys.hanako;
import static io.genkan.credential.passkey.SamplePasskeys.registered;
import static io.genkan.credential.passkey.SamplePasskeys.taro;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * WebAuthn §7.2, security T21: what get() returned is believed only when everything about it is
 * right.
 */
class AssertionTest {

    private final SoftAuthenticator phone = new SoftAuthenticator();

    @Test
    void good_assertion_proves_the_passkey() {
        var passkey = registered(phone);
        phone.signCount = 2;

        assertThat(proves(passkey)).isTrue();
    }

    @Test
    void use_is_remembered() {
        phone.flags |= SoftAuthenticator.BE;
        var passkey = registered(phone);

        passkey.used(5, true, NOON);

        assertThat(passkey.signCount()).isEqualTo(5);
        assertThat(passkey.backedUp()).isTrue();
    }

    @Test
    void signature_of_another_key_is_refused() {
        var passkey = registered(phone);
        var forger = new SoftAuthenticator();
        forger.signCount = 2;

        assertThat(PORTAL.assertion(forger.get(CHALLENGE)).orElseThrow().proves(passkey)).isFalse();
    }

    @Test
    void credential_id_of_another_passkey_is_refused() {
        var passkey = registered(phone);
        phone.signCount = 2;
        phone.credentialId = "something else..".getBytes(StandardCharsets.UTF_8);

        assertThat(proves(passkey)).isFalse();
    }

    @Test
    void signature_over_another_challenge_is_refused() {
        var passkey = registered(phone);
        phone.signCount = 2;
        String signed = phone.get(CHALLENGE);
        String other = CHALLENGE.replace('M', 'N');
        String clientData = clientDataOf(phone.get(other));

        String patched = signed.replace(clientDataOf(signed), clientData);

        assertThat(PORTAL.assertion(patched).orElseThrow().challenge()).isEqualTo(other);
        assertThat(PORTAL.assertion(patched).orElseThrow().proves(passkey)).isFalse();
    }

    @Test
    void other_origin_is_refused() {
        var passkey = registered(phone);
        phone.signCount = 2;
        phone.origin = "https://portal.example.jp.evil.example";

        assertThat(proves(passkey)).isFalse();
    }

    @Test
    void assertion_for_another_relying_party_is_refused() {
        var passkey = registered(phone);
        phone.signCount = 2;
        phone.rpId = "evil.example";

        assertThat(proves(passkey)).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "0x01, without user verification",
        "0x04, without user presence",
        "0x00, without either"
    })
    void member_who_was_not_asked_is_refused(int flags, String how) {
        var passkey = registered(phone);
        phone.signCount = 2;
        phone.flags = flags;

        assertThat(proves(passkey)).as(how).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"crossOrigin\":true",
                "\"crossOrigin\":false,\"topOrigin\":\"https://evil.example\""
            })
    void assertion_inside_somebody_elses_page_is_refused(String embedded) {
        var passkey = registered(phone);
        phone.signCount = 2;
        phone.alsoInClientData = embedded;

        assertThat(proves(passkey)).isFalse();
    }

    @ParameterizedTest(name = "stored {0}, sent {1}: {2}")
    @CsvSource({
        "5, 6, true",
        "5, 500, true",
        "5, 5, false",
        "5, 4, false",
        "5, 0, false",
        "0, 0, true",
        "0, 1, true"
    })
    void counter_may_only_go_up_unless_the_device_does_not_count(
            int stored, int sent, boolean accepted) {
        phone.signCount = stored;
        var passkey = registered(phone);
        phone.signCount = sent;

        assertThat(proves(passkey)).isEqualTo(accepted);
    }

    @Test
    void passkey_that_turns_backup_eligible_is_refused() {
        var passkey = registered(phone);
        phone.signCount = 2;
        phone.flags |= SoftAuthenticator.BE;

        assertThat(proves(passkey)).isFalse();
    }

    @Test
    void passkey_that_stops_being_backup_eligible_is_refused() {
        phone.flags |= SoftAuthenticator.BE;
        var passkey = registered(phone);
        phone.signCount = 2;
        phone.flags &= ~SoftAuthenticator.BE;

        assertThat(proves(passkey)).isFalse();
    }

    @Test
    void passkey_that_is_no_longer_backed_up_is_accepted() {
        phone.flags |= SoftAuthenticator.BE | SoftAuthenticator.BS;
        var passkey = registered(phone);
        phone.signCount = 2;
        phone.flags &= ~SoftAuthenticator.BS;

        var assertion = PORTAL.assertion(phone.get(CHALLENGE)).orElseThrow();

        assertThat(assertion.proves(passkey)).isTrue();
        assertThat(assertion.backedUp()).isFalse();
    }

    /** So that the member hears more than "try again", which would never help. */
    @Test
    void counter_and_eligibility_are_told_from_all_other_flaws() {
        phone.signCount = 5;
        var passkey = registered(phone);

        assertThat(flaw(passkey)).contains(Flaw.COUNTER);
        phone.signCount = 6;
        phone.flags |= SoftAuthenticator.BE;
        assertThat(flaw(passkey)).contains(Flaw.ELIGIBILITY);
        phone.flags = SoftAuthenticator.UP;
        assertThat(flaw(passkey)).contains(Flaw.OTHER);
    }

    @Test
    void at_the_door_the_user_handle_has_to_be_there() {
        assertThat(PORTAL.assertion(phone.get(CHALLENGE)).orElseThrow().names(taro())).isFalse();
        phone.userHandle = "opaque-id-of-taro".getBytes(StandardCharsets.UTF_8);
        assertThat(PORTAL.assertion(phone.get(CHALLENGE)).orElseThrow().names(taro())).isTrue();
        assertThat(PORTAL.assertion(phone.get(CHALLENGE)).orElseThrow().names(hanako())).isFalse();
    }

    @Test
    void passkey_that_gets_backed_up_is_accepted() {
        phone.flags |= SoftAuthenticator.BE;
        var passkey = registered(phone);
        phone.signCount = 2;
        phone.flags |= SoftAuthenticator.BS;

        var assertion = PORTAL.assertion(phone.get(CHALLENGE)).orElseThrow();

        assertThat(assertion.proves(passkey)).isTrue();
        assertThat(assertion.backedUp()).isTrue();
    }

    @Test
    void own_user_handle_is_accepted() {
        phone.userHandle = "opaque-id-of-taro".getBytes(StandardCharsets.UTF_8);

        assertThat(PORTAL.assertion(phone.get(CHALLENGE)).orElseThrow().mayBeOf(taro())).isTrue();
    }

    @Test
    void user_handle_of_another_member_is_refused() {
        phone.userHandle = "opaque-id-of-taro".getBytes(StandardCharsets.UTF_8);

        assertThat(PORTAL.assertion(phone.get(CHALLENGE)).orElseThrow().mayBeOf(hanako()))
                .isFalse();
    }

    @Test
    void user_handle_may_be_missing_because_the_credential_was_named() {
        assertThat(PORTAL.assertion(phone.get(CHALLENGE)).orElseThrow().mayBeOf(taro())).isTrue();
    }

    @Test
    void registration_is_no_assertion() {
        assertThat(PORTAL.assertion(phone.create(CHALLENGE))).isEmpty();
    }

    @Test
    void other_type_of_credential_is_refused() {
        phone.type = "password";

        assertThat(PORTAL.assertion(phone.get(CHALLENGE))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "not json",
                "{\"type\":\"public-key\"}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":"
                        + "{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"\",\"signature\":\"\"}}"
            })
    void anything_else_is_refused_without_an_exception(String response) {
        assertThat(PORTAL.assertion(response)).isEmpty();
    }

    /**
     * Every single character altered: what is signed cannot be, what is not signed may, and nothing
     * throws.
     */
    @Test
    void garbled_response_never_throws() {
        var passkey = registered(phone);
        phone.signCount = 2;
        String response = phone.get(CHALLENGE);

        for (int i = 0; i < response.length(); i++) {
            for (char other : new char[] {'A', '_', '"'}) {
                String garbled = response.substring(0, i) + other + response.substring(i + 1);
                PORTAL.assertion(garbled).filter(assertion -> assertion.proves(passkey));
            }
        }
    }

    private Optional<Flaw> flaw(PasskeyCredential passkey) {
        return PORTAL.assertion(phone.get(CHALLENGE)).orElseThrow().flaw(passkey);
    }

    private boolean proves(PasskeyCredential passkey) {
        return PORTAL.assertion(phone.get(CHALLENGE)).orElseThrow().proves(passkey);
    }

    private static String clientDataOf(String response) {
        return response.replaceFirst("(?s).*\"clientDataJSON\":\"([^\"]*)\".*", "$1");
    }
}
