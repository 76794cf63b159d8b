package io.genkan.credential.emailotp;

import io.genkan.credential.AttemptGate;
import io.genkan.credential.AttemptSubject;
import io.genkan.credential.CodeScreen;
import io.genkan.credential.Refusal;
import io.genkan.credential.SignInProgress;
import io.genkan.credential.TypedCode;
import io.genkan.credential.VerifiedMethod;
import io.genkan.mail.Delivery;
import io.genkan.mail.Outbox;
import io.genkan.member.EmailAddress;
import io.genkan.member.Members;
import io.genkan.platform.ClockProducer;
import io.genkan.platform.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Asks for the mailed code, at sign-in and, being the same page, in set-up (S-93 … S-101). */
@Named
@RequestScoped
public class EmailOtpChallenge {

    private static final String FIELD = "emailotpCode";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    @Inject private EmailCodes codes;
    @Inject private Outbox outbox;
    @Inject private Members members;
    @Inject private AttemptGate gate;
    @Inject private SignInProgress signIn;
    @Inject private CodeScreen codeScreen;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;
    private String code;

    public void verify() {
        codeScreen.read(FIELD, code).ifPresent(this::verify);
    }

    private void verify(TypedCode typed) {
        var who = signIn.subject();
        gate.attempt(
                        AttemptSubject.of(who.member()),
                        EmailOtpMethod.ID,
                        () -> codes.accept(who, typed.digits()))
                .map(this::goOn, this::refuse);
    }

    private Void goOn(VerifiedMethod verified) {
        screen.go(signIn.add(verified));
        return null;
    }

    private Void refuse(Refusal refusal) {
        codeScreen.refuse(
                FIELD,
                refusal,
                codes.expired(signIn.subject()) ? "emailotp.expired" : "emailotp.wrong");
        return null;
    }

    /** 再送信: a new code, and the old one is of no use. */
    public void sendAgain() {
        String mark = codes.sendAgain(signIn.subject()) ? "sent" : "early";
        screen.go(request.getRequestURI() + "?mail=" + mark + kept("method") + kept("to"));
    }

    /** What else this page was asked for with. */
    private String kept(String name) {
        String value = request.getParameter(name);
        return value == null
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String address() {
        return members.of(signIn.subject().member()).email().map(EmailAddress::masked).orElse("");
    }

    /** What became of the mail. */
    public Delivery delivery() {
        return codes.latest(signIn.subject())
                .map(newest -> outbox.delivery(newest.mail()))
                .orElse(null);
    }

    public String sentAt() {
        return codes.latest(signIn.subject()).map(newest -> clock(newest.sentAt())).orElse("");
    }

    public String until() {
        return codes.latest(signIn.subject()).map(newest -> clock(newest.expiresAt())).orElse("");
    }

    /** Seconds until 再送信 works again. */
    public long coolDown() {
        var left = codes.coolDown(signIn.subject());
        return left.isZero() ? 0 : left.toSeconds() + 1;
    }

    private static String clock(Instant instant) {
        return CLOCK.format(instant.atZone(ClockProducer.JAPAN));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String typed) {
        code = typed;
    }
}
