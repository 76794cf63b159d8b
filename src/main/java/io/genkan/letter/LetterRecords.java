package io.genkan.letter;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.InitialSecret;
import io.genkan.credential.InitialSecretGone;
import io.genkan.credential.InitialSecrets;
import io.genkan.credential.LetterSecret;
import io.genkan.member.MemberId;
import io.genkan.society.Society;
import io.genkan.upkeep.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who has which letter. What a file says becomes true here, all of it or nothing. */
@ApplicationScoped
public class LetterRecords {

    private static final int CHUNK = 1000;

    @PersistenceContext private EntityManager database;
    @Inject private InitialSecrets initial;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    /** One letter of a file that is made and waits to be true. */
    record Entry(Addressee to, Optional<LetterSecret> drawn) {}

    /** A year after another took its place; the batch says how many there were. */
    @Produces
    static OldRows ended() {
        return OldRows.deleted("letter_print", "ended_at < ?", Duration.ofDays(366));
    }

    /** The society's printings, newest first. */
    public List<LetterBatch> latest(Society society, int atMost) {
        return database.createNamedQuery("LetterBatch.latest", LetterBatch.class)
                .setParameter("society", society.id())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** What a page has to know to tell that somebody printed meanwhile; 0 before the first. */
    public long newest(Society society) {
        return latest(society, 1).stream().map(LetterBatch::id).findFirst().orElse(0L);
    }

    /**
     * From now on the drawn passwords open, and those of earlier letters do not.
     *
     * @throws Overtaken when somebody printed after {@code seen}, or a member's password is another
     *     one by now; nothing is changed then
     */
    @Transactional(rollbackOn = Overtaken.class)
    public void enter(
            Society society, LetterBatch batch, List<Entry> entries, Instant until, long seen)
            throws Overtaken {
        database.find(Society.class, society.id(), LockModeType.PESSIMISTIC_WRITE);
        if (newest(society) != seen) {
            throw new Overtaken();
        }
        database.persist(batch);
        for (int from = 0; from < entries.size(); from += CHUNK) {
            enter(batch, entries.subList(from, Math.min(from + CHUNK, entries.size())), until);
        }
    }

    /** Updates first: each would flush, and look through, whatever was persisted before it. */
    private void enter(LetterBatch batch, List<Entry> entries, Instant until) throws Overtaken {
        var members = entries.stream().map(entry -> entry.to().secret().member()).toList();
        end(members);
        for (Entry entry : entries) {
            if (!initial.replace(entry.to().secret(), entry.drawn(), batch.at(), until)) {
                throw new Overtaken();
            }
        }
        for (MemberId member : members) {
            database.persist(new LetterPrint(batch, member));
            audit.fire(new LetterPrinted(batch.staff(), member, batch.id(), batch.output()));
        }
        database.flush();
        database.clear();
    }

    /**
     * Makes the initial passwords of these members guessable and ends their letters.
     *
     * @return how many: those who got another password meanwhile are left alone
     */
    @Transactional
    public int reset(List<InitialSecret> secrets, Instant now, Instant until, MemberId staff) {
        int count = 0;
        for (int from = 0; from < secrets.size(); from += CHUNK) {
            var reset =
                    secrets.subList(from, Math.min(from + CHUNK, secrets.size())).stream()
                            .filter(known -> initial.replace(known, Optional.empty(), now, until))
                            .map(InitialSecret::member)
                            .toList();
            if (!reset.isEmpty()) {
                end(reset);
            }
            reset.forEach(member -> audit.fire(new InitialPasswordReset(staff, member)));
            database.flush();
            database.clear();
            count += reset.size();
        }
        return count;
    }

    @Transactional
    void gone(@Observes InitialSecretGone gone) {
        end(gone.members());
    }

    /** The letters of these members open nothing any more. */
    @Transactional
    void end(List<MemberId> members) {
        database.createNamedQuery("LetterPrint.end")
                .setParameter("now", clock.instant())
                .setParameter("members", members.stream().map(MemberId::value).toList())
                .executeUpdate();
    }

    /** Somebody else was faster; looking again and pressing again is the way. */
    static final class Overtaken extends Exception {
        private static final long serialVersionUID = 1;
    }
}
