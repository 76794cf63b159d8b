package io.genkan.contact;

import io.genkan.credential.CodeScreen;
import io.genkan.credential.TypedCode;
import io.genkan.mail.Delivery;
import io.genkan.mail.Outbox;
import io.genkan.member.EmailAddress;
import io.genkan.member.Member;
import io.genkan.platform.ClockProducer;
import io.genkan.platform.Screen;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;

/**
 * A page that waits until the mailed link is pressed somewhere, or the code is typed here; in the
 * first login and for a change of address alike.
 */
public abstract class AwaitingPage {

    private static final String FIELD = "addressCode";
    private static final Duration LONGEST_WATCH = Duration.ofMinutes(30);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    @Inject private AddressConfirmations confirmations;
    @Inject private Outbox outbox;
    @Inject private CodeScreen codeScreen;
    @Inject private Screen screen;
    @Inject private Clock clock;
    private String code;

    protected abstract Member member();

    /** What is waited for. */
    protected abstract AddressConfirmation asked();

    /** Where this page is. */
    protected abstract String here();

    /** Where a confirmed address leads. */
    protected abstract String there();

    public void confirm() {
        codeScreen.read(FIELD, code).ifPresent(this::confirm);
    }

    private void confirm(TypedCode typed) {
        boolean tooOld = asked().expired(clock.instant());
        confirmations
                .confirmByCode(member().id(), typed.digits())
                .ifPresentOrElse(
                        refusal ->
                                codeScreen.refuse(
                                        FIELD,
                                        refusal,
                                        tooOld ? "confirmation.expired" : "confirmation.wrong"),
                        () -> screen.go(there()));
    }

    /** 更新 (S-24). A code that was typed is not lost by pressing the wrong button. */
    public void refresh() {
        if (TypedCode.of(code).empty()) {
            screen.go(here() + "?mail=unconfirmed");
        } else {
            confirm();
        }
    }

    /**
     * After half an hour the page no longer looks by itself, which also lets the session grow old.
     */
    public boolean stopped() {
        return asked().sentAt().plus(LONGEST_WATCH).isBefore(clock.instant());
    }

    /** Where it was sent, as much of it as its owner needs. */
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
        var left = confirmations.coolDown(member().id());
        return left.isZero() ? 0 : left.toSeconds() + 1;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
