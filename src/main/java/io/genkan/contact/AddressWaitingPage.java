package io.genkan.contact;

import io.genkan.credential.CodeScreen;
import io.genkan.credential.TypedCode;
import io.genkan.mail.Delivery;
import io.genkan.mail.Outbox;
import io.genkan.member.EmailAddress;
import io.genkan.platform.ClockProducer;
import io.genkan.platform.Screen;
import io.genkan.signin.CurrentMember;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A change of address waits for its confirmation (/account/address). Not behind the fresh proof:
 * that was given when it was asked for, and mail in Japan can be slow.
 */
@Named
@RequestScoped
public class AddressWaitingPage {

    static final String PATH = "/account/address";
    private static final String ACCOUNT = "/account";
    private static final String FIELD = "addressCode";
    private static final Duration LONGEST_WATCH = Duration.ofMinutes(30);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    @Inject private AddressConfirmations confirmations;
    @Inject private Outbox outbox;
    @Inject private CurrentMember current;
    @Inject private CodeScreen codeScreen;
    @Inject private Screen screen;
    @Inject private Clock clock;
    private String code;

    /** Back to the account when nothing waits, with the good news if it was answered. */
    public void enter() {
        if (waiting().isEmpty()) {
            screen.go(done() ? ACCOUNT + "?address=changed" : ACCOUNT);
        }
    }

    private boolean done() {
        return confirmations
                .latest(current.signIn().member())
                .filter(AddressConfirmation::confirmed)
                .isPresent();
    }

    public void confirm() {
        if (waiting().isEmpty()) {
            screen.go(PATH);
        } else {
            codeScreen.read(FIELD, code).ifPresent(this::confirm);
        }
    }

    private void confirm(TypedCode typed) {
        boolean tooOld = asked().expired(clock.instant());
        confirmations
                .confirmByCode(current.signIn().member(), typed.digits())
                .ifPresentOrElse(
                        refusal ->
                                codeScreen.refuse(
                                        FIELD,
                                        refusal,
                                        tooOld ? "confirmation.expired" : "confirmation.wrong"),
                        () -> screen.go(ACCOUNT + "?address=changed"));
    }

    /** 更新. A code that was typed is not lost by pressing the wrong button. */
    public void refresh() {
        if (TypedCode.of(code).empty()) {
            screen.go(PATH + "?mail=unconfirmed");
        } else {
            confirm();
        }
    }

    /** 再送信: a new mail, and the old code and link are of no use. */
    public void sendAgain() {
        boolean due = waiting().isPresent() && coolDown() == 0;
        if (due) {
            confirmations.ask(current.get(), asked().address());
        }
        screen.go(PATH + (due ? "?mail=sent" : "?mail=early"));
    }

    /** 変更をやめる: the link and the code that were mailed do nothing any more. */
    public void giveUp() {
        confirmations.withdraw(current.signIn().member());
        screen.go(ACCOUNT);
    }

    /**
     * After half an hour the page no longer looks by itself, which also lets the session grow old.
     */
    public boolean stopped() {
        return asked().sentAt().plus(LONGEST_WATCH).isBefore(clock.instant());
    }

    /** The new address, as much of it as its owner needs. */
    public String address() {
        return waiting().map(asked -> EmailAddress.masked(asked.address())).orElse("");
    }

    /** The address that still counts. */
    public String present() {
        return current.get().email().map(EmailAddress::masked).orElse("");
    }

    public Delivery delivery() {
        return outbox.delivery(asked().mail());
    }

    public String sentAt() {
        return CLOCK.format(asked().sentAt().atZone(ClockProducer.JAPAN));
    }

    /** Seconds until 再送信 works again. */
    public long coolDown() {
        var left = confirmations.coolDown(current.signIn().member());
        return left.isZero() ? 0 : left.toSeconds() + 1;
    }

    /** What is waited for; what was last asked for when that was answered a moment ago. */
    private AddressConfirmation asked() {
        return waiting().or(() -> confirmations.latest(current.signIn().member())).orElseThrow();
    }

    private Optional<AddressConfirmation> waiting() {
        return confirmations.waiting(current.get());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
