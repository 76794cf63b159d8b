package io.genkan.progress;

import io.genkan.credential.MethodId;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The stage of everybody whose first login has begun and not ended, as SQL over the facts: the
 * first that is missing decides, in the order of {@code onboarding.OnboardingFacts}.
 */
final class UnderWay {

    private final Narrowed narrowed;
    private final Optional<Long> terms;
    private final String passwords;

    /**
     * @param terms the edition in force, if the society has any
     * @param passwords what counts as a password of one's own
     */
    UnderWay(Narrowed narrowed, Optional<Long> terms, Collection<MethodId> passwords) {
        this.narrowed = narrowed;
        this.terms = terms;
        this.passwords =
                passwords.stream()
                        .map(id -> "'" + id.value() + "'")
                        .collect(Collectors.joining(", "));
    }

    /** 2 … 8, as {@link Stage#number()}. */
    String stage() {
        return """
        case when o.birth_date_at is null then 2
             %s
             when m.email is null and a.id is null then 4
             when m.email is null then 5
             when o.method is null then 6
             when c.id is null then 7
             else 8 end"""
                .formatted(terms.isPresent() ? "when t.id is null then 3" : "");
    }

    /** Everybody, behind {@code from}; the filter is in it. */
    String from() {
        return onboarding() + consent() + confirmation() + password() + where();
    }

    /** Only those who stop before a stage: no more tables than that takes. */
    String stoppedBefore(Stage stage) {
        boolean mail = stage == Stage.ADDRESS || stage == Stage.CONFIRMATION;
        boolean late = stage.compareTo(Stage.PASSWORD) >= 0;
        return onboarding()
                + consent()
                + (mail ? confirmation() : "")
                + (late ? password() : "")
                + where()
                + stopped(stage);
    }

    private String stopped(Stage stage) {
        String agreed =
                " and o.birth_date_at is not null"
                        + (terms.isPresent() ? " and t.id is not null" : "");
        String confirmed = agreed + " and m.email is not null";
        return switch (stage) {
            case IMPORT, LOGIN -> throw new IllegalArgumentException("not under way: " + stage);
            case BIRTH_DATE -> " and o.birth_date_at is null";
            case TERMS ->
                    terms.isPresent()
                            ? " and o.birth_date_at is not null and t.id is null"
                            : " and 1 = 0";
            case ADDRESS -> agreed + " and m.email is null and a.id is null";
            case CONFIRMATION -> agreed + " and m.email is null and a.id is not null";
            case METHOD -> confirmed + " and o.method is null";
            case PASSWORD -> confirmed + " and o.method is not null and c.id is null";
            case FINISHED -> confirmed + " and o.method is not null and c.id is not null";
        };
    }

    /** When whoever stops before a stage came to the one before it. */
    String since(Stage stage) {
        return switch (stage) {
            case IMPORT, LOGIN, BIRTH_DATE -> "o.started_at";
            case TERMS -> "o.birth_date_at";
            case ADDRESS -> terms.isPresent() ? "t.accepted_at" : "o.birth_date_at";
            case CONFIRMATION -> "a.sent_at";
            case METHOD ->
                    "coalesce((select max(k.confirmed_at) from address_confirmation k where k.member_id = m.id), o.birth_date_at)";
            case PASSWORD -> "o.method_chosen_at";
            case FINISHED -> "c.bound_at";
        };
    }

    /** The mail that whoever stops there waits for. */
    String mail(Stage stage) {
        return stage == Stage.CONFIRMATION ? "a.mail_id" : "cast(null as bigint)";
    }

    private static String onboarding() {
        return "onboarding o join member m on m.id = o.member_id";
    }

    private String consent() {
        return terms.map(
                        id ->
                                " left join terms_consent t on t.member_id = o.member_id and t.terms_id = "
                                        + narrowed.with(id))
                .orElse("");
    }

    private static String confirmation() {
        return " left join address_confirmation a on a.member_id = o.member_id and a.confirmed_at is null and a.replaced_at is null";
    }

    private String password() {
        return " left join credential c on c.member_id = o.member_id and c.state = 'ACTIVE' and c.method in ("
                + passwords
                + ")";
    }

    private String where() {
        return " where " + narrowed.membersUnderWay();
    }
}
