package io.genkan.onboarding;

import io.genkan.platform.Screen;
import io.genkan.signin.SignIn;
import io.genkan.society.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Step 2: 利用規約 (S-19). Declining loses nothing; the step stays. */
@Named
@RequestScoped
public class TermsPage {

    @Inject private Onboarding onboarding;
    @Inject private OnboardingSetup setup;
    @Inject private SignIn signIn;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;

    public Terms terms() {
        return onboarding.terms(signIn.member()).orElse(null);
    }

    /** To the edition that was shown; if another one binds since, that one is shown. */
    public void agree() {
        var now = terms();
        if (now != null && Long.toString(now.id()).equals(request.getParameter("edition"))) {
            onboarding.agree(signIn.member(), now);
        }
        screen.go(OnboardingPage.PATH);
    }

    public void decline() {
        setup.declineTerms();
        screen.go(OnboardingPage.PATH);
    }
}
