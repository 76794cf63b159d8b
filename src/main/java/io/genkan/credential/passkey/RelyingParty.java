package io.genkan.credential.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialHints;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import io.genkan.member.Member;
import io.genkan.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Genkan as the relying party of WebAuthn: says what it asks a browser for, and whether the answer
 * holds. The only class that knows the library, hence long; whose passkey it is and whether the
 * challenge was ours is decided by {@link Passkeys}.
 */
@ApplicationScoped
public class RelyingParty {

    private static final Logger LOG = System.getLogger(RelyingParty.class.getName());
    private static final long TIMEOUT = Duration.ofMinutes(5).toMillis();

    /** No honest response comes near; the columns hold whatever is shorter. */
    private static final int LONGEST_RESPONSE = 16_000;

    private static final List<PublicKeyCredentialParameters> ALGORITHMS =
            Stream.of(
                            COSEAlgorithmIdentifier.ES256,
                            COSEAlgorithmIdentifier.EdDSA,
                            COSEAlgorithmIdentifier.RS256)
                    .map(
                            alg ->
                                    new PublicKeyCredentialParameters(
                                            PublicKeyCredentialType.PUBLIC_KEY, alg))
                    .toList();

    /**
     * No attachment is named, or a PC without a camera for faces could not use the phone (S-59).
     */
    private static final AuthenticatorSelectionCriteria SELECTION =
            new AuthenticatorSelectionCriteria(
                    null,
                    true,
                    ResidentKeyRequirement.REQUIRED,
                    UserVerificationRequirement.REQUIRED);

    /** "This device" comes first in the browser's list (S-46), the phone remains in it. */
    private static final List<PublicKeyCredentialHints> HINTS =
            List.of(PublicKeyCredentialHints.CLIENT_DEVICE, PublicKeyCredentialHints.HYBRID);

    private ObjectConverter converter;
    private AttestedCredentialDataConverter keys;
    private WebAuthnManager manager;
    private String id;
    private Origin origin;

    protected RelyingParty() {}

    @Inject
    public RelyingParty(Settings settings) {
        this(settings.publicUrl());
    }

    RelyingParty(URI publicUrl) {
        converter = new ObjectConverter();
        keys = new AttestedCredentialDataConverter(converter);
        manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
        id = publicUrl.getHost().toLowerCase(Locale.ROOT);
        origin = new Origin(publicUrl.getScheme() + "://" + publicUrl.getRawAuthority());
    }

    /**
     * WebAuthn §5.4. Attestation is not asked for: no make of device is refused (NIST SP 800-63B-4
     * appendix B).
     */
    public String creationOptions(
            String challenge, String serviceName, Member member, List<PasskeyCredential> known) {
        var user =
                new PublicKeyCredentialUserEntity(
                        userHandle(member), member.userId(), member.name().orElse(member.userId()));
        return json(
                new PublicKeyCredentialCreationOptions(
                        new PublicKeyCredentialRpEntity(id, serviceName),
                        user,
                        new DefaultChallenge(challenge),
                        ALGORITHMS,
                        TIMEOUT,
                        descriptors(known),
                        SELECTION,
                        HINTS,
                        AttestationConveyancePreference.NONE,
                        null));
    }

    /** WebAuthn §5.5. */
    public String requestOptions(String challenge, List<PasskeyCredential> known) {
        return json(
                new PublicKeyCredentialRequestOptions(
                        new DefaultChallenge(challenge),
                        TIMEOUT,
                        id,
                        descriptors(known),
                        UserVerificationRequirement.REQUIRED,
                        null));
    }

    /** What the browser may keep for this member (WebAuthn §5.1.10, signal methods). */
    public String accepted(Member member, List<PasskeyCredential> known) {
        return json(
                Map.of(
                        "rpId",
                        id,
                        "userId",
                        base64(userHandle(member)),
                        "allAcceptedCredentialIds",
                        known.stream().map(PasskeyCredential::credentialId).toList()));
    }

    /** Reads what {@code create()} returned; empty when it is anything else. */
    public Optional<Registration> registration(String response) {
        return read(
                response, json -> new Registration(manager.parseRegistrationResponseJSON(json)));
    }

    /** Reads what {@code get()} returned; empty when it is anything else. */
    public Optional<Assertion> assertion(String response) {
        return read(response, json -> new Assertion(manager.parseAuthenticationResponseJSON(json)));
    }

    /** A registration response that could be read, and is not believed yet. */
    public final class Registration {

        private final RegistrationData data;
        private final String challenge;
        private final AttestedCredentialData attested;

        private Registration(RegistrationData data) {
            this.data = data;
            this.challenge = challengeIn(data.getCollectedClientData());
            this.attested =
                    data.getAttestationObject().getAuthenticatorData().getAttestedCredentialData();
        }

        String challenge() {
            return challenge;
        }

        /**
         * The new passkey, when all of WebAuthn §7.1 steps 7 to 25 hold. Its challenge must have
         * been consumed.
         */
        Optional<NewPasskey> verified() {
            var parameters =
                    new RegistrationParameters(expected(challenge), ALGORITHMS, true, true);
            return holds(() -> manager.verify(data, parameters))
                    ? Optional.of(passkey())
                    : Optional.empty();
        }

        private NewPasskey passkey() {
            var authenticator = data.getAttestationObject().getAuthenticatorData();
            return new NewPasskey(
                    base64(attested.getCredentialId()),
                    base64(keys.convert(attested)),
                    attested.getAaguid().toString(),
                    knownTransports(data.getTransports()),
                    authenticator.getSignCount(),
                    authenticator.isFlagBE(),
                    authenticator.isFlagBS());
        }
    }

    /** An assertion that could be read, and is not believed yet. */
    public final class Assertion {

        private final AuthenticationData data;
        private final String challenge;
        private final String credentialId;

        private Assertion(AuthenticationData data) {
            this.data = data;
            this.challenge = challengeIn(data.getCollectedClientData());
            this.credentialId = base64(data.getCredentialId());
        }

        String challenge() {
            return challenge;
        }

        String credentialId() {
            return credentialId;
        }

        /** WebAuthn §7.2 step 6: a user handle, where there is one, must be the member's. */
        boolean mayBeOf(Member member) {
            byte[] handle = data.getUserHandle();
            return handle == null
                    || handle.length == 0
                    || Arrays.equals(handle, userHandle(member));
        }

        /**
         * Whether all of WebAuthn §7.2 steps 7 to 22 hold for this passkey: origin, user verified,
         * signature, counter not going back, backup eligibility unchanged. Its challenge must have
         * been consumed.
         */
        boolean proves(PasskeyCredential passkey) {
            var parameters =
                    new AuthenticationParameters(
                            expected(challenge), recordOf(passkey), null, true, true);
            return passkey.credentialId().equals(credentialId)
                    && holds(() -> manager.verify(data, parameters));
        }

        long signCount() {
            return data.getAuthenticatorData().getSignCount();
        }

        boolean backedUp() {
            return data.getAuthenticatorData().isFlagBS();
        }
    }

    private <T> Optional<T> read(String response, Function<String, T> reader) {
        if (response == null || response.length() > LONGEST_RESPONSE) {
            return Optional.empty();
        }
        try {
            return Optional.of(response).filter(this::isPublicKeyCredential).map(reader);
        } catch (RuntimeException unreadable) {
            // The library meets odd input with whatever it stumbles over ({} is a
            // NullPointerException).
            return Optional.empty();
        }
    }

    /** The library takes any type, and an id that is not the raw id. */
    private boolean isPublicKeyCredential(String response) {
        var json = converter.getJsonMapper().readTree(response);
        return json.path("type").asString("").equals(PublicKeyCredentialType.PUBLIC_KEY.getValue())
                && json.path("id").asString("").equals(json.path("rawId").asString(null));
    }

    private boolean holds(Runnable verification) {
        try {
            verification.run();
            return true;
        } catch (WebAuthnException refused) {
            LOG.log(Level.INFO, "passkey refused: {0}", refused.getClass().getSimpleName());
            return false;
        }
    }

    /**
     * No top origin is named, so the library refuses a page inside other people's (§7.1 step 10,
     * §7.2 step 14).
     */
    private ServerProperty expected(String challenge) {
        return ServerProperty.builder()
                .origin(origin)
                .rpId(id)
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private CredentialRecord recordOf(PasskeyCredential passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.backupEligible(),
                passkey.backedUp(),
                passkey.signCount(),
                keys.convert(bytes(passkey.attestedData())),
                null,
                null,
                null,
                transports(passkey));
    }

    private static List<PublicKeyCredentialDescriptor> descriptors(
            List<PasskeyCredential> passkeys) {
        return passkeys.stream()
                .map(
                        passkey ->
                                new PublicKeyCredentialDescriptor(
                                        PublicKeyCredentialType.PUBLIC_KEY,
                                        bytes(passkey.credentialId()),
                                        transports(passkey)))
                .toList();
    }

    private static Set<AuthenticatorTransport> transports(PasskeyCredential passkey) {
        return passkey.transports().stream()
                .map(AuthenticatorTransport::create)
                .collect(Collectors.toSet());
    }

    /** A browser may send any word as transport; six of the right shape are more than there are. */
    private static Set<String> knownTransports(Set<AuthenticatorTransport> sent) {
        return Stream.ofNullable(sent)
                .flatMap(Set::stream)
                .map(AuthenticatorTransport::getValue)
                .filter(transport -> transport.matches("[a-z-]{1,16}"))
                .sorted()
                .limit(6)
                .collect(Collectors.toSet());
    }

    private static byte[] userHandle(Member member) {
        return member.publicId().getBytes(StandardCharsets.UTF_8);
    }

    private static String challengeIn(CollectedClientData client) {
        return base64(client.getChallenge().getValue());
    }

    private String json(Object options) {
        return converter.getJsonMapper().writeValueAsString(options);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
