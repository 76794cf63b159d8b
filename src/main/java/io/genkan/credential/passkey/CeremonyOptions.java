package io.genkan.credential.passkey;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AttestationConveyancePreference;
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
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import io.genkan.member.Member;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a browser is asked for, as JSON (WebAuthn §5.4, §5.5). */
final class CeremonyOptions {

    static final List<PublicKeyCredentialParameters> ALGORITHMS =
            Stream.of(
                            COSEAlgorithmIdentifier.ES256,
                            COSEAlgorithmIdentifier.EdDSA,
                            COSEAlgorithmIdentifier.RS256)
                    .map(
                            alg ->
                                    new PublicKeyCredentialParameters(
                                            PublicKeyCredentialType.PUBLIC_KEY, alg))
                    .toList();

    private static final long TIMEOUT = Duration.ofMinutes(5).toMillis();

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

    private final ObjectConverter converter;
    private final String relyingParty;

    CeremonyOptions(ObjectConverter converter, String relyingParty) {
        this.converter = converter;
        this.relyingParty = relyingParty;
    }

    /**
     * Attestation is not asked for: no make of device is refused (NIST SP 800-63B-4 appendix B).
     */
    String creation(
            String challenge, String serviceName, Member member, List<PasskeyCredential> known) {
        var user =
                new PublicKeyCredentialUserEntity(
                        UserHandle.of(member),
                        member.userId(),
                        member.name().orElse(member.userId()));
        return json(
                new PublicKeyCredentialCreationOptions(
                        new PublicKeyCredentialRpEntity(relyingParty, serviceName),
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

    /** Without a passkey that is {@code known} the browser offers those it finds. */
    String request(String challenge, List<PasskeyCredential> known) {
        return json(
                new PublicKeyCredentialRequestOptions(
                        new DefaultChallenge(challenge),
                        TIMEOUT,
                        relyingParty,
                        descriptors(known),
                        UserVerificationRequirement.REQUIRED,
                        null));
    }

    /** What the browser may keep of this member's (WebAuthn §5.1.10, signal methods). */
    String accepted(Member member, List<PasskeyCredential> known) {
        return json(
                Map.of(
                        "rpId",
                        relyingParty,
                        "userId",
                        Base64Url.of(UserHandle.of(member)),
                        "allAcceptedCredentialIds",
                        known.stream().map(PasskeyCredential::credentialId).toList()));
    }

    static Set<AuthenticatorTransport> transports(PasskeyCredential passkey) {
        return passkey.transports().stream()
                .map(AuthenticatorTransport::create)
                .collect(Collectors.toSet());
    }

    private static List<PublicKeyCredentialDescriptor> descriptors(
            List<PasskeyCredential> passkeys) {
        return passkeys.stream()
                .map(
                        passkey ->
                                new PublicKeyCredentialDescriptor(
                                        PublicKeyCredentialType.PUBLIC_KEY,
                                        Base64Url.bytes(passkey.credentialId()),
                                        transports(passkey)))
                .toList();
    }

    private String json(Object options) {
        return converter.getJsonMapper().writeValueAsString(options);
    }
}
