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

    /** When they came there. */
    String since() {
        return """
        case when o.birth_date_at is null then o.started_at
             %s
             when m.email is null and a.id is null then %s
             when m.email is null then a.sent_at
             when o.method is null then coalesce((select max(k.confirmed_at) from address_confirmation k where k.member_id = m.id), o.birth_date_at)
             when c.id is null then o.method_chosen_at
             else c.bound_at end"""
                .formatted(
                        terms.isPresent() ? "when t.id is null then o.birth_date_at" : "",
                        terms.isPresent() ? "t.accepted_at" : "o.birth_date_at");
    }

    /** Everything behind {@code from}; the filter is in it. */
    String from() {
        return """
        onboarding o
        join member m on m.id = o.member_id
        %s
        left join address_confirmation a on a.member_id = o.member_id and a.confirmed_at is null and a.replaced_at is null
        left join credential c on c.member_id = o.member_id and c.state = 'ACTIVE' and c.method in (%s)
        where %s"""
                .formatted(
                        terms.map(
                                        id ->
                                                "left join terms_consent t on t.member_id = o.member_id and t.terms_id = "
                                                        + narrowed.with(id))
                                .orElse(""),
                        passwords,
                        narrowed.membersUnderWay());
    }
}
