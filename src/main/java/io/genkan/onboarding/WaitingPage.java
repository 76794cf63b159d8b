package io.genkan.onboarding;

import io.genkan.contact.AddressConfirmation;
import io.genkan.contact.AddressConfirmations;
import io.genkan.contact.AwaitingPage;
import io.genkan.member.Member;
import io.genkan.platform.Screen;
import io.genkan.signin.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.PrimeFaces;

/** Step 4: メールの確認 (S-22 … S-24). */
@Named
@RequestScoped
public class WaitingPage extends AwaitingPage {

    @Inject private AddressConfirmations confirmations;
    @Inject private OnboardingSetup setup;
    @Inject private SignIn signIn;
    @Inject private Screen screen;

    /** Called by the page every few seconds; goes on as soon as the link was pressed. */
    public void poll() {
        if (member().email().isPresent()) {
            screen.go(here());
        } else if (stopped()) {
            PrimeFaces.current().executeScript("PF('waiting').stop()");
        }
    }

    /** 再送信: a new mail, and the old code and link are of no use. */
    public void sendAgain() {
        boolean due = coolDown() == 0;
        if (due) {
            signIn.asked(confirmations.ask(member(), asked().address()));
        }
        screen.go(here() + (due ? "?mail=sent" : "?mail=early"));
    }

    /** メールアドレスを変更: back to step 3 with the address kept. */
    public void change() {
        setup.setAddress(asked().address());
        setup.changeAddress(true);
        screen.go(here());
    }

    @Override
    protected Member member() {
        return signIn.member();
    }

    @Override
    protected AddressConfirmation asked() {
        return confirmations.latest(member().id()).orElseThrow();
    }

    @Override
    protected String here() {
        return OnboardingPage.PATH;
    }

    @Override
    protected String there() {
        return OnboardingPage.PATH;
    }
}
