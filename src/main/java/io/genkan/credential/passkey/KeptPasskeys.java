package io.genkan.credential.passkey;

import io.genkan.credential.SignInProgress;
import io.genkan.member.Members;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Tells the browser of a member inside which of their passkeys are still good, so that it offers no
 * removed one (WebAuthn Level 3, signalAllAcceptedCredentials).
 */
@Named
@RequestScoped
public class KeptPasskeys {

    @Inject private RelyingParty relyingParty;
    @Inject private PasskeyCredentials credentials;
    @Inject private Members members;
    @Inject private SignInProgress progress;

    /** JSON, as the browser's method takes it. */
    public String accepted() {
        var member = members.of(progress.subject().member());
        return relyingParty.accepted(member, credentials.activeOf(member.id()));
    }
}
