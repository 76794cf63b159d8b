package io.genkan.helpdesk;

import io.genkan.member.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** さいきんのできごと: what the audit trail and the mails tell of a member, the newest first. */
@ApplicationScoped
public class RecentEvents {

    private static final int READ = 40;
    private static final int SHOWN = 12;
    private static final int MAILS = 5;

    @PersistenceContext private EntityManager database;
    @Inject private EventSentences sentences;

    List<Happening> of(MemberId member) {
        var told = new ArrayList<Happening>();
        Stream.concat(audited(member), mailed(member))
                .sorted(Comparator.comparing(Happening::at).reversed())
                .forEach(happening -> add(told, happening));
        return told.stream().limit(SHOWN).toList();
    }

    /** Whether the last date of birth that was typed was wrong. */
    boolean lastBirthDateMissed(MemberId member) {
        return database.createQuery(
                        """
                        select e.detail from AuditEntry e
                        where e.memberId = :member and e.event = 'AttemptMade' and e.detail like 'birth-date %'
                        order by e.at desc, e.id desc
                        """,
                        String.class)
                .setParameter("member", member.value())
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(detail -> !detail.endsWith("PASSED"));
    }

    /** The same several times in a row is one line. */
    private static void add(List<Happening> told, Happening next) {
        int last = told.size() - 1;
        if (last >= 0 && told.get(last).sentence().equals(next.sentence())) {
            var newer = told.get(last);
            told.set(last, new Happening(newer.at(), newer.sentence(), newer.times() + 1));
        } else {
            told.add(next);
        }
    }

    private Stream<Happening> audited(MemberId member) {
        return database.createQuery(
                        """
                        select e.at, e.event, e.detail from AuditEntry e
                        where e.memberId = :member order by e.at desc, e.id desc
                        """,
                        Object[].class)
                .setParameter("member", member.value())
                .setMaxResults(READ)
                .getResultStream()
                .map(
                        row ->
                                new Happening(
                                        (Instant) row[0],
                                        sentences.of((String) row[1], (String) row[2]),
                                        1));
    }

    private Stream<Happening> mailed(MemberId member) {
        return database.createQuery(
                        """
                        select c.sentAt, c.address, c.mailId from AddressConfirmation c
                        where c.memberId = :member order by c.id desc
                        """,
                        Object[].class)
                .setParameter("member", member.value())
                .setMaxResults(MAILS)
                .getResultStream()
                .map(
                        row ->
                                new Happening(
                                        (Instant) row[0],
                                        sentences.ofMail((String) row[1], (long) row[2]),
                                        1));
    }
}
