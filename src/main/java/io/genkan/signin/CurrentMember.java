package io.genkan.signin;

import io.genkan.member.Member;
import io.genkan.member.Members;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The signed-in member of this request, for pages behind {@link PortalGuard}. */
@RequestScoped
public class CurrentMember {

    @Inject private HttpServletRequest request;
    @Inject private Members members;

    public CompletedSignIn signIn() {
        return GenkanAuthenticationMechanism.remembered(request)
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public Member get() {
        return members.of(signIn().member());
    }
}
