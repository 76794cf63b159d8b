package io.genkan.recovery;

import io.genkan.signin.Asking;
import io.genkan.signin.NextStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks, after the mailed link, for a method of the member's. */
@Named
@RequestScoped
public class ResetMethodPage extends Asking {

    @Inject private Reset reset;

    /** A refusal where there is nothing to ask for: the page then says whom to call. */
    @Override
    protected NextStep nextStep() {
        return reset.nextStep() instanceof ResetStep.AskFor ask
                ? new NextStep.AskFor(ask.oneOf())
                : new NextStep.Refuse();
    }

    /** Whether anything can be asked for. */
    public boolean possible() {
        return nextStep() instanceof NextStep.AskFor;
    }

    @Override
    public void enter() {
        if (possible()) {
            super.enter();
        }
    }

    @Override
    protected String address() {
        return Reset.METHOD + "?";
    }

    @Override
    protected String idleTitle() {
        return "recover.reset";
    }
}
