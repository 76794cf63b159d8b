package io.genkan.credential.passkey;

import com.webauthn4j.data.AuthenticationData;
import io.genkan.member.Member;
import java.util.Arrays;
import java.util.Optional;

/** An assertion that could be read, and is not believed yet. */
public final class Assertion {

    private final RelyingParty relyingParty;
    private final AuthenticationData data;
    private final String challenge;
    private final String credentialId;

    Assertion(RelyingParty relyingParty, AuthenticationData data) {
        this.relyingParty = relyingParty;
        this.data = data;
        this.challenge = Base64Url.of(data.getCollectedClientData().getChallenge().getValue());
        this.credentialId = Base64Url.of(data.getCredentialId());
    }

    String challenge() {
        return challenge;
    }

    String credentialId() {
        return credentialId;
    }

    /**
     * WebAuthn §7.2 step 6, where the member was known before: a user handle, if there is one, must
     * be theirs.
     */
    boolean mayBeOf(Member member) {
        byte[] handle = data.getUserHandle();
        return handle == null || handle.length == 0 || names(member);
    }

    /** WebAuthn §7.2 step 6, where nothing but this response says who it is. */
    boolean names(Member member) {
        return Arrays.equals(data.getUserHandle(), UserHandle.of(member));
    }

    boolean proves(PasskeyCredential passkey) {
        return flaw(passkey).isEmpty();
    }

    /**
     * What of WebAuthn §7.2 steps 7 to 22 does not hold for this passkey, if anything: origin, user
     * verified, signature, counter not going back, backup eligibility unchanged. Its challenge must
     * have been consumed.
     */
    Optional<Flaw> flaw(PasskeyCredential passkey) {
        return passkey.credentialId().equals(credentialId)
                ? relyingParty.flaw(data, challenge, passkey)
                : Optional.of(Flaw.OTHER);
    }

    long signCount() {
        return data.getAuthenticatorData().getSignCount();
    }

    boolean backedUp() {
        return data.getAuthenticatorData().isFlagBS();
    }
}
