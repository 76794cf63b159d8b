package io.genkan.signin;

import io.genkan.member.Member;
import io.genkan.member.Members;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The signed-in member of this request, for pages behind {@link PortalGuard}. */
@RequestScoped
public class CurrentMember {

    @Inject private HttpServletRequest request;
    @Inject private Members members;

    public CompletedSignIn signIn() {
        return GenkanAuthenticationMechanism.remembered(request)
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Whoever is signed in, for guards that cannot know whether anybody is. */
    public Optional<Member> inside() {
        return GenkanAuthenticationMechanism.remembered(request)
                .filter(completed -> request.getUserPrincipal() != null)
                .map(completed -> members.of(completed.member()));
    }

    public Member get() {
        return members.of(signIn().member());
    }
}
