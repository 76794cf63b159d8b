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
import java.util.Objects;
import java.util.stream.Stream;

/** Since when a member stands where they stand: the last time one of the facts came true. */
@ApplicationScoped
public class StepTimes {

    private static final List<String> FACTS =
            List.of(
                    "select p.birthDateAt, p.methodChosenAt, p.finishedAt from Progress p where p.memberId = :member",
                    "select max(t.acceptedAt), max(t.acceptedAt) from TermsConsent t where t.memberId = :member",
                    """
                    select max(c.sentAt), max(c.confirmedAt) from AddressConfirmation c
                    where c.memberId = :member and c.replacedAt is null
                    """,
                    """
                    select max(c.boundAt), max(c.boundAt) from StoredCredential c
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
                .filter(Objects::nonNull)
                .map(Instant.class::cast);
    }
}
