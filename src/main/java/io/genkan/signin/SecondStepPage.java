package io.genkan.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks for one of the methods the sign-in still needs. */
@Named
@RequestScoped
public class SecondStepPage extends Asking {

    @Inject private SignIn signIn;

    /** Whether it is asked only because this browser is not the one that did the first login. */
    public boolean proof() {
        return nextStep() instanceof NextStep.AskFor ask
                && !signIn.member().onboarded()
                && signIn.proofs().equals(ask.oneOf());
    }

    @Override
    protected NextStep nextStep() {
        return signIn.nextStep();
    }

    @Override
    protected String address() {
        return SignInPaths.SECOND_STEP + "?";
    }

    @Override
    protected String idleTitle() {
        return "sign-in.title";
    }
}
