package io.genkan.onboarding;

import io.genkan.contact.AddressConfirmation;
import io.genkan.contact.AddressConfirmations;
import io.genkan.credential.CodeScreen;
import io.genkan.credential.TypedCode;
import io.genkan.mail.Delivery;
import io.genkan.mail.Outbox;
import io.genkan.member.EmailAddress;
import io.genkan.platform.ClockProducer;
import io.genkan.platform.Screen;
import io.genkan.signin.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.primefaces.PrimeFaces;

/**
 * Step 4: waiting for the link to be pressed somewhere, or the code to be typed here (S-22 … S-24).
 */
@Named
@RequestScoped
public class WaitingPage {

    private static final String FIELD = "addressCode";
    private static final Duration LONGEST_WATCH = Duration.ofMinutes(30);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    @Inject private AddressConfirmations confirmations;
    @Inject private Outbox outbox;
    @Inject private OnboardingSetup setup;
    @Inject private SignIn signIn;
    @Inject private CodeScreen codeScreen;
    @Inject private Screen screen;
    @Inject private Clock clock;
    private String code;

    public void confirm() {
        codeScreen.read(FIELD, code).ifPresent(this::confirm);
    }

    private void confirm(TypedCode typed) {
        boolean tooOld = asked().expired(clock.instant());
        confirmations
                .confirmByCode(signIn.subject().member(), typed.digits())
                .ifPresentOrElse(
                        refusal ->
                                codeScreen.refuse(
                                        FIELD,
                                        refusal,
                                        tooOld ? "confirmation.expired" : "confirmation.wrong"),
                        () -> screen.go(OnboardingPage.PATH));
    }

    /** 更新 (S-24). A code that was typed is not lost by pressing the wrong button. */
    public void refresh() {
        if (TypedCode.of(code).empty()) {
            screen.go(OnboardingPage.PATH + "?mail=unconfirmed");
        } else {
            confirm();
        }
    }

    /** Called by the page every few seconds; goes on as soon as the link was pressed. */
    public void poll() {
        if (signIn.member().email().isPresent()) {
            screen.go(OnboardingPage.PATH);
        } else if (stopped()) {
            PrimeFaces.current().executeScript("PF('waiting').stop()");
        }
    }

    /**
     * After half an hour the page no longer asks by itself, which also lets the session grow old.
     */
    public boolean stopped() {
        return asked().sentAt().plus(LONGEST_WATCH).isBefore(clock.instant());
    }

    /** 再送信: a new mail, and the old code and link are of no use. */
    public void sendAgain() {
        boolean due = coolDown() == 0;
        if (due) {
            signIn.asked(confirmations.ask(signIn.member(), asked().address()));
        }
        screen.go(OnboardingPage.PATH + (due ? "?mail=sent" : "?mail=early"));
    }

    /** メールアドレスを変更: back to step 3 with the address kept. */
    public void change() {
        setup.setAddress(asked().address());
        setup.changeAddress(true);
        screen.go(OnboardingPage.PATH);
    }

    public String address() {
        return EmailAddress.masked(asked().address());
    }

    public Delivery delivery() {
        return outbox.delivery(asked().mail());
    }

    public String sentAt() {
        return CLOCK.format(asked().sentAt().atZone(ClockProducer.JAPAN));
    }

    /** Seconds until 再送信 works again. */
    public long coolDown() {
        var left = confirmations.coolDown(signIn.subject().member());
        return left.isZero() ? 0 : left.toSeconds() + 1;
    }

    private AddressConfirmation asked() {
        return confirmations.latest(signIn.subject().member()).orElseThrow();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
