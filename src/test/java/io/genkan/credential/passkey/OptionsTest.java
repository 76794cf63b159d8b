package io.genkan.credential.passkey;

import static io.genkan.credential.passkey.SamplePasskeys.CHALLENGE;
import static io.genkan.credential.passkey.SamplePasskeys.PORTAL;
import static io.genkan.credential.passkey.SamplePasskeys.hanako;
import static io.genkan.credential.passkey.SamplePasskeys.registered;
import static io.genkan.credential.passkey.SamplePasskeys.taro;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** WebAuthn §5.4 and §5.5: what the browser is asked for. */
class OptionsTest {

    private final PasskeyCredential known = registered(new SoftAuthenticator());

    @Test
    void creation_is_for_this_portal_and_this_member() {
        var options = creation();

        assertThat(options.at("/challenge").asString()).isEqualTo(CHALLENGE);
        assertThat(options.at("/rp/id").asString()).isEqualTo("portal.example.jp");
        assertThat(options.at("/rp/name").asString()).isEqualTo("サンプル健保ウェブ");
        assertThat(options.at("/user/id").asString()).isEqualTo("b3BhcXVlLWlkLW9mLXRhcm8");
        assertThat(options.at("/user/name").asString()).isEqualTo("taro");
        assertThat(options.at("/user/displayName").asString()).isEqualTo("健保 太郎");
        assertThat(options.at("/timeout").asLong()).isEqualTo(300_000);
    }

    @Test
    void nameless_member_is_shown_by_user_id() {
        var options = parsed(PORTAL.creationOptions(CHALLENGE, "サンプル健保ウェブ", hanako(), List.of()));

        assertThat(options.at("/user/displayName").asString()).isEqualTo("hanako");
    }

    /** S-46, S-59: verification is demanded, and no kind of authenticator is shut out. */
    @Test
    void creation_demands_verification_and_excludes_no_attachment() {
        var selection = creation().at("/authenticatorSelection");

        assertThat(selection.at("/residentKey").asString()).isEqualTo("required");
        assertThat(selection.at("/requireResidentKey").asBoolean()).isTrue();
        assertThat(selection.at("/userVerification").asString()).isEqualTo("required");
        assertThat(selection.path("authenticatorAttachment").asString("none")).isEqualTo("none");
        assertThat(creation().at("/attestation").asString()).isEqualTo("none");
        assertThat(creation().at("/hints").toString()).isEqualTo("[\"client-device\",\"hybrid\"]");
    }

    @Test
    void creation_offers_the_algorithms_of_all_usual_devices() {
        assertThat(creation().findValuesAsString("alg")).containsExactly("-7", "-8", "-257");
    }

    /** A wrong user id here would make a browser forget nothing, or too much. */
    @Test
    void browser_hears_which_passkeys_of_this_member_are_good() {
        var accepted = parsed(PORTAL.accepted(taro(), List.of(known)));

        assertThat(accepted.at("/rpId").asString()).isEqualTo(creation().at("/rp/id").asString());
        assertThat(accepted.at("/userId").asString())
                .isEqualTo(creation().at("/user/id").asString());
        assertThat(accepted.at("/allAcceptedCredentialIds/0").asString())
                .isEqualTo(known.credentialId());
        assertThat(accepted.size()).isEqualTo(3);
    }

    @Test
    void device_that_is_registered_is_excluded() {
        assertThat(creation().at("/excludeCredentials/0/id").asString())
                .isEqualTo(known.credentialId());
    }

    @Test
    void request_names_the_members_passkeys_and_how_to_reach_them() {
        var options = parsed(PORTAL.requestOptions(CHALLENGE, List.of(known)));

        assertThat(options.at("/challenge").asString()).isEqualTo(CHALLENGE);
        assertThat(options.at("/rpId").asString()).isEqualTo("portal.example.jp");
        assertThat(options.at("/userVerification").asString()).isEqualTo("required");
        assertThat(options.at("/timeout").asLong()).isEqualTo(300_000);
        assertThat(options.at("/allowCredentials/0/id").asString()).isEqualTo(known.credentialId());
        assertThat(options.at("/allowCredentials/0/transports").toString())
                .contains("internal", "hybrid");
    }

    @Test
    void port_belongs_to_the_origin_and_not_to_the_relying_party() {
        var local = new RelyingParty(() -> URI.create("http://localhost:9080"));
        var phone = new SoftAuthenticator();
        phone.origin = "http://localhost:9080";
        phone.rpId = "localhost";

        assertThat(parsed(local.requestOptions(CHALLENGE, List.of())).at("/rpId").asString())
                .isEqualTo("localhost");
        assertThat(local.registration(phone.create(CHALLENGE)).flatMap(Registration::verified))
                .isPresent();
    }

    private JsonNode creation() {
        return parsed(PORTAL.creationOptions(CHALLENGE, "サンプル健保ウェブ", taro(), List.of(known)));
    }

    private static JsonNode parsed(String json) {
        return new JsonMapper().readTree(json);
    }
}
