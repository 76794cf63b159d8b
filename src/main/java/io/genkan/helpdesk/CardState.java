package io.genkan.helpdesk;

import io.genkan.contact.AddressConfirmation;
import io.genkan.contact.Carrier;
import io.genkan.credential.Methods;
import io.genkan.credential.StoredCredential;
import io.genkan.credential.Throttled;
import io.genkan.credential.Use;
import io.genkan.member.EmailAddress;
import io.genkan.member.Member;
import io.genkan.platform.Texts;
import io.genkan.platform.Written;
import io.genkan.signin.OpenSessions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** いまの状態 and 考えられる原因 of a card, in words. Addresses are veiled; secrets are not even read. */
@RequestScoped
public class CardState {

    @Inject private Methods methods;
    @Inject private OpenSessions sessions;
    @Inject private EventSentences sentences;
    @Inject private Written written;
    @Inject private Texts texts;
    @Inject private Clock clock;

    /** A fact of いまの状態: what it is called, and what it is. */
    public record Row(String name, String value) {}

    List<Row> rows(Case one) {
        var rows = new ArrayList<Row>();
        rows.add(row("card.mail", mail(one)));
        rows.add(row("card.method", method(one)));
        rows.add(row("card.devices", devices(one)));
        rows.add(row("card.sessions", sessions(one.member())));
        rows.add(row("card.last-seen", lastSeen(one.member())));
        rows.add(row("card.letter", letter(one)));
        if (one.facts().throttled()) {
            rows.add(row("card.throttled", throttled(one)));
        }
        one.request()
                .ifPresent(
                        it ->
                                rows.add(
                                        row(
                                                "card.request",
                                                texts.format(
                                                        "card.request.text",
                                                        it.number(),
                                                        written.recent(it.madeAt()),
                                                        it.device()))));
        return rows;
    }

    String cause(Case one) {
        var cause = CausePolicy.of(one.facts());
        String carrier =
                one.confirmation()
                        .map(AddressConfirmation::address)
                        .flatMap(Carrier::of)
                        .map(it -> texts.get("carrier." + it.id()))
                        .orElse("");
        if (cause == Cause.MAIL_UNOPENED && !carrier.isEmpty()) {
            return texts.format("cause.mail-at-carrier", carrier);
        }
        return texts.format(cause.textKey(), pause(one.facts().pause()));
    }

    static String icon(Remedy remedy) {
        return switch (remedy) {
            case RESEND -> "mail";
            case CORRECT_ADDRESS -> "pen";
            case NEW_LETTER -> "letter";
            case UNLOCK, LIFT_FREEZE -> "lock";
            case RESET_METHOD -> "key";
            case START_OVER, READMIT -> "refresh";
            case SUSPEND -> "pause";
            case REQUEST_DONE -> "check";
            case REQUEST_REFUSED -> "error";
        };
    }

    private String mail(Case one) {
        var waiting =
                one.confirmation().filter(it -> !it.confirmed()).map(AddressConfirmation::address);
        var confirmed =
                one.member()
                        .email()
                        .map(it -> texts.format("card.mail.good", EmailAddress.masked(it)));
        var asked =
                waiting.map(it -> texts.format("card.mail.unconfirmed", EmailAddress.masked(it)));
        return joined(Stream.concat(confirmed.stream(), asked.stream()), "card.mail.none");
    }

    private String method(Case one) {
        return joined(
                second(one).map(it -> texts.get(it.method() + ".title")).distinct(),
                "card.method.none");
    }

    private String devices(Case one) {
        return joined(
                second(one)
                        .map(
                                it ->
                                        it.label().or(it::boundOn).orElse("—")
                                                + it.lastUsedAt()
                                                        .map(
                                                                at ->
                                                                        texts.format(
                                                                                "card.used",
                                                                                written.recent(at)))
                                                        .orElse("")),
                "card.devices.none");
    }

    private Stream<StoredCredential> second(Case one) {
        var firstSteps = methods.ids(Use.FIRST_STEP);
        return one.credentials().stream().filter(it -> !firstSteps.contains(it.method()));
    }

    private String sessions(Member member) {
        return joined(
                sessions.of(member).stream()
                        .map(
                                it ->
                                        texts.format(
                                                "card.session",
                                                it.device(),
                                                written.recent(it.beganAt()))),
                "card.sessions.none");
    }

    private String lastSeen(Member member) {
        return member.lastSeen()
                .map(it -> texts.format("card.session", it.device(), written.recent(it.at())))
                .orElseGet(() -> texts.get("card.last-seen.none"));
    }

    private String letter(Case one) {
        if (one.letterEnds().isEmpty()) {
            return texts.get(one.facts().ownPassword() ? "card.letter.used" : "card.letter.none");
        }
        var day = written.day(one.letterEnds().get());
        return clock.instant().isBefore(one.letterEnds().get())
                ? texts.format("card.letter.good", day)
                : texts.format("card.letter.over", day);
    }

    private String throttled(Case one) {
        return one.throttled().stream().map(this::throttled).collect(Collectors.joining("、"));
    }

    private String throttled(Throttled it) {
        String secret = sentences.secret(it.secret());
        return it.disabled()
                ? texts.format("card.disabled", secret)
                : texts.format("card.pause", secret, pause(it.pause()));
    }

    private String pause(Duration pause) {
        return pause.toMinutes() == 0
                ? texts.format("card.seconds", pause.toSeconds())
                : texts.format("card.minutes", pause.plusSeconds(59).toMinutes());
    }

    private String joined(Stream<String> parts, String none) {
        String all = parts.collect(Collectors.joining("、"));
        return all.isEmpty() ? texts.get(none) : all;
    }

    private Row row(String key, String value) {
        return new Row(texts.get(key), value);
    }
}
