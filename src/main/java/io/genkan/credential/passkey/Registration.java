package io.genkan.credential.passkey;

import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A registration response that could be read, and is not believed yet. */
public final class Registration {

    private final RelyingParty relyingParty;
    private final RegistrationData data;
    private final String challenge;
    private final AttestedCredentialData attested;

    Registration(RelyingParty relyingParty, RegistrationData data) {
        this.relyingParty = relyingParty;
        this.data = data;
        this.challenge = Base64Url.of(data.getCollectedClientData().getChallenge().getValue());
        this.attested =
                data.getAttestationObject().getAuthenticatorData().getAttestedCredentialData();
    }

    String challenge() {
        return challenge;
    }

    /**
     * The new passkey, when all of WebAuthn §7.1 steps 7 to 25 hold. Its challenge must have been
     * consumed.
     */
    Optional<NewPasskey> verified() {
        return relyingParty.holds(data, challenge) ? Optional.of(passkey()) : Optional.empty();
    }

    private NewPasskey passkey() {
        var authenticator = data.getAttestationObject().getAuthenticatorData();
        return new NewPasskey(
                Base64Url.of(attested.getCredentialId()),
                relyingParty.stored(attested),
                attested.getAaguid().toString(),
                knownTransports(data.getTransports()),
                authenticator.getSignCount(),
                authenticator.isFlagBE(),
                authenticator.isFlagBS());
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
}
