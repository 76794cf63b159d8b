package io.genkan.signin;

import io.genkan.credential.MethodId;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Role;
import io.genkan.platform.Secrets;
import io.genkan.upkeep.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Where a member is signed in. Kept in the database, so that ending one from another browser works
 * on every server with the next request.
 */
@ApplicationScoped
public class OpenSessions {

    /** A session that does nothing ends. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** At the desk, where members' data lies open, it ends sooner. */
    private static final Duration STAFF_IDLE = Duration.ofMinutes(15);

    /** However busy a session is, it ends after a working day. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How old the proof for a change may be. */
    static final Duration FRESH = Duration.ofMinutes(5);

    /** How exactly the last use is known; a write for every click would cost more than it tells. */
    private static final Duration EXACTLY = Duration.ofMinutes(1);

    @PersistenceContext private EntityManager database;
    @Inject private Secrets secrets;
    @Inject private Clock clock;

    /**
     * At the desk a page that looks by itself keeps the container's session; the last use counts.
     */
    private static final Duration STAFF_EXACTLY = Duration.ofSeconds(5);

    /** A month, for whoever asks where somebody was signed in. */
    @Produces
    static OldRows over() {
        return OldRows.deleted("open_session", "began_at < ?", Duration.ofDays(30));
    }

    static Duration idle(Role role) {
        return role.staff() ? STAFF_IDLE : IDLE;
    }

    /** Those that are still open, the newest first. */
    public List<OpenSession> of(Member member) {
        var now = clock.instant();
        return database.createNamedQuery("OpenSession.of", OpenSession.class)
                .setParameter("member", member.id().value())
                .setParameter("epoch", member.epoch())
                .setParameter("seen", now.minus(IDLE))
                .setParameter("began", now.minus(LONGEST))
                .getResultList();
    }

    /**
     * Ends one of the member's own; somebody else's stays as it is.
     *
     * @return false when there was nothing to end
     */
    @Transactional
    public boolean end(MemberId member, String id) {
        return database.createNamedQuery("OpenSession.end")
                        .setParameter("id", id)
                        .setParameter("member", member.value())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    @Transactional
    String open(Member member, String device, List<VerifiedMethod> verified) {
        var now = clock.instant();
        // else a long first login would make its own last step look old
        var fresh = verified.stream().filter(v -> v.at().isAfter(now.minus(FRESH))).toList();
        var session =
                new OpenSession(
                        secrets.token(), member, device, fresh.isEmpty() ? verified : fresh, now);
        database.persist(session);
        return session.id();
    }

    boolean isOpen(String id) {
        var session = database.find(OpenSession.class, id);
        return session != null && !session.ended();
    }

    /** What the member proved in this session within the last minutes. */
    @Transactional
    Set<MethodId> provedWithin(Duration time, String id) {
        return database.find(OpenSession.class, id).provedSince(clock.instant().minus(time));
    }

    @Transactional
    void prove(String id, VerifiedMethod verified) {
        database.find(OpenSession.class, id).prove(verified, clock.instant().minus(FRESH));
    }

    @Transactional
    void renew(String id, int epoch) {
        database.find(OpenSession.class, id).renew(epoch);
    }

    /** Whether nothing but pages that look by themselves came from it for too long. */
    boolean idle(String id, Role role) {
        return role.staff()
                && database.find(OpenSession.class, id)
                        .seenAt()
                        .isBefore(clock.instant().minus(STAFF_IDLE));
    }

    /** It was just used. */
    @Transactional
    void seen(String id, Role role) {
        var now = clock.instant();
        var before = now.minus(role.staff() ? STAFF_EXACTLY : EXACTLY);
        var session = database.find(OpenSession.class, id);
        if (session != null && session.seenAt().isBefore(before)) {
            database.createNamedQuery("OpenSession.seen")
                    .setParameter("id", id)
                    .setParameter("now", now)
                    .setParameter("before", before)
                    .executeUpdate();
        }
    }
}
