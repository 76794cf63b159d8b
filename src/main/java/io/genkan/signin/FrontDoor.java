package io.genkan.signin;

import io.genkan.credential.Door;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.Member;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Where a method brings a member who typed nothing: the sign-in begins as after a password. */
@RequestScoped
public class FrontDoor implements Door {

    @Inject private SignIn signIn;
    @Inject private HttpServletRequest request;

    @Override
    public String enter(Member member, VerifiedMethod verified) {
        return signIn.begin(member, verified, SignInPaths.target(request.getParameter("to")));
    }
}
