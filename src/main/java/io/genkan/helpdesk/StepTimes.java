package io.genkan.helpdesk;

import io.genkan.member.Member;
import io.genkan.member.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Since when a member stands where they stand: the last time one of the facts came true. */
@ApplicationScoped
public class StepTimes {

    /** Without max(), which comes back as no Instant. */
    private static final List<String> FACTS =
            List.of(
                    "select p.startedAt, p.birthDateAt, p.methodChosenAt, p.finishedAt from Progress p where p.memberId = :member",
                    "select t.acceptedAt, t.id from TermsConsent t where t.memberId = :member",
                    """
                    select c.sentAt, c.confirmedAt from AddressConfirmation c
                    where c.memberId = :member and c.replacedAt is null
                    """,
                    """
                    select c.boundAt, c.id from StoredCredential c
                    where c.memberId = :member and c.state = io.genkan.credential.StoredCredential.State.ACTIVE
                    """);

    @PersistenceContext private EntityManager database;

    Instant lastOf(Member member) {
        return FACTS.stream()
                .flatMap(fact -> times(fact, member.id()))
                .max(Comparator.naturalOrder())
                .orElseGet(member::createdAt);
    }

    private Stream<Instant> times(String fact, MemberId member) {
        return database.createQuery(fact, Object[].class)
                .setParameter("member", member.value())
                .getResultStream()
                .flatMap(Arrays::stream)
                .filter(Instant.class::isInstance)
                .map(Instant.class::cast);
    }
}
