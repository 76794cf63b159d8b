package io.genkan.portal;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.MethodId;
import io.genkan.platform.Screen;
import io.genkan.signin.CurrentMember;
import io.genkan.society.CurrentSociety;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The part of the top page that invites a member on mailed codes to a stronger method; not in the
 * sign-in in which they chose those.
 */
@Named
@RequestScoped
public class InvitationPage {

    @Inject private Invitations invitations;
    @Inject private CurrentMember member;
    @Inject private CurrentSociety society;
    @Inject private Screen screen;
    private String method;

    @PostConstruct
    void look() {
        method = member.signIn().before().isEmpty() ? "" : invited();
    }

    /** Id of the method to invite to, or nothing. */
    public String method() {
        return method;
    }

    public void postpone() {
        invitations.postpone(member.signIn().member(), society.get());
        screen.go("/");
    }

    private String invited() {
        return invitations
                .of(member.signIn().member(), society.get())
                .map(AuthenticationMethod::id)
                .map(MethodId::value)
                .orElse("");
    }
}
