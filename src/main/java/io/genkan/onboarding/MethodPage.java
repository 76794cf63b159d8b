package io.genkan.onboarding;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Methods;
import io.genkan.platform.Screen;
import io.genkan.signin.SignIn;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Step 5: 認証方法の選択 (S-25). Shows what the society allows; anything else a request names is not
 * there.
 */
@Named
@RequestScoped
public class MethodPage {

    @Inject private Onboarding onboarding;
    @Inject private OnboardingSetup setup;
    @Inject private Methods methods;
    @Inject private CurrentSociety society;
    @Inject private SignIn signIn;
    @Inject private Screen screen;

    public List<AuthenticationMethod> choices() {
        return methods.offered(signIn.member().role(), society.get());
    }

    public void choose() {
        choices().stream()
                .filter(method -> method.id().value().equals(setup.getMethod()))
                .findFirst()
                .ifPresentOrElse(this::choose, () -> screen.error("methodChoice", "method.empty"));
    }

    private void choose(AuthenticationMethod method) {
        onboarding.choose(signIn.member(), method.id());
        setup.chooseAnother(false);
        screen.go(OnboardingPage.PATH);
    }
}
