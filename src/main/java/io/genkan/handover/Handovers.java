package io.genkan.handover;

import io.genkan.credential.Attempt;
import io.genkan.credential.AttemptGate;
import io.genkan.credential.AttemptSubject;
import io.genkan.credential.MethodId;
import io.genkan.handover.Handover.Answer;
import io.genkan.member.Member;
import io.genkan.member.Members;
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
import java.util.Optional;

/**
 * Makes the codes that carry a first login from a PC to the phone, and takes the one answer to
 * each. Whoever reads the code first and says that the numbers are the same goes on; nobody else
 * does.
 */
@ApplicationScoped
public class Handovers {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final MethodId HANDOVER = new MethodId("handover");

    @PersistenceContext private EntityManager database;
    @Inject private Members members;
    @Inject private AttemptGate gate;
    @Inject private Secrets secrets;
    @Inject private Clock clock;

    @Produces
    static OldRows over() {
        return OldRows.deleted("handover", "expires_at < ?", Duration.ofDays(1));
    }

    /**
     * Ends the code before it and makes a new one.
     *
     * @return the token that the two-dimensional code carries; it is kept nowhere else
     */
    @Transactional
    String make(Member member, Handover.Origin origin) {
        database.createNamedQuery("Handover.replace")
                .setParameter("signIn", origin.signIn())
                .setParameter("now", clock.instant())
                .executeUpdate();
        String token = secrets.token();
        database.persist(
                new Handover(
                        member,
                        origin,
                        Secrets.fingerprint(token),
                        secrets.digits(2),
                        clock.instant().plus(LIFE)));
        return token;
    }

    Optional<Handover> find(String token) {
        return database.createNamedQuery("Handover.byToken", Handover.class)
                .setParameter("token", Secrets.fingerprint(token))
                .getResultStream()
                .findFirst();
    }

    HandoverState state(Handover handover) {
        var member = members.of(handover.member());
        if (member.onboarded()) {
            return HandoverState.FINISHED;
        }
        if (handover.answer().isPresent()) {
            return handover.answer().get() == Answer.SAME
                    ? HandoverState.GONE_ON
                    : HandoverState.STOPPED;
        }
        boolean over = handover.expired(clock.instant()) || !handover.of(member);
        return over ? HandoverState.OVER : HandoverState.OPEN;
    }

    /** The numbers are the same: what was proven on the PC counts on the phone, once. */
    @Transactional
    Attempt goOn(Handover handover) {
        return gate.attempt(
                AttemptSubject.of(handover.member()),
                HANDOVER,
                () -> state(handover) == HandoverState.OPEN && answer(handover, Answer.SAME));
    }

    /** They differ: somebody else's code, perhaps; it is of no use any more. */
    @Transactional
    void stop(Handover handover) {
        answer(handover, Answer.DIFFERENT);
    }

    private boolean answer(Handover handover, Answer answer) {
        return database.createNamedQuery("Handover.answer")
                        .setParameter("id", handover.id())
                        .setParameter("answer", answer)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }
}
