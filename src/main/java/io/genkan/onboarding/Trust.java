package io.genkan.onboarding;

import io.genkan.contact.AddressConfirmation;
import io.genkan.contact.AddressConfirmations;
import io.genkan.credential.Methods;
import io.genkan.credential.Use;
import io.genkan.member.Member;
import io.genkan.signin.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * Whether this browser may bind a method. Security finding T3: a password alone binds nothing in a
 * browser that did not do the first login.
 */
@RequestScoped
public class Trust {

    @Inject private FirstBrowser firstBrowser;
    @Inject private AddressConfirmations confirmations;
    @Inject private Methods methods;
    @Inject private SignIn signIn;
    @Inject private HttpServletRequest request;

    public boolean here() {
        return firstBrowser.is(signIn.member(), request)
                || confirmedHere()
                || methods.with(Use.ADDRESS_PROOF).stream()
                        .anyMatch(method -> signIn.hasVerified(method.id()));
    }

    /** This browser does the first login, from here on. */
    public void begin(HttpServletResponse response) {
        begin(response, signIn.member());
    }

    /** As {@link #begin(HttpServletResponse)}, where the session's sign-in is only just begun. */
    public void begin(HttpServletResponse response, Member member) {
        firstBrowser.remember(member, response);
    }

    /**
     * Whether the confirmed address is the one that was asked for in this very sign-in. An address
     * that somebody else planted vouches for nobody.
     */
    boolean confirmedHere() {
        return confirmations
                .latest(signIn.subject().member())
                .filter(AddressConfirmation::confirmed)
                .filter(latest -> signIn.asked().equals(Optional.of(latest.id())))
                .isPresent();
    }
}
