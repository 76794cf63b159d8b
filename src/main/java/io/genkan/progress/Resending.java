package io.genkan.progress;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;

/**
 * まとめて再送信: sends everybody who waits for a confirmation their mail once more, one transaction for
 * each, behind the page. A job that a stop of the server ends is simply asked for again: whoever
 * got a mail gets none within the hour.
 */
@ApplicationScoped
public class Resending {

    private static final System.Logger LOG = System.getLogger(Resending.class.getName());
    private static final int AT_A_TIME = 200;

    @PersistenceContext private EntityManager database;

    @Resource(lookup = "concurrent/genkan")
    private ManagedScheduledExecutorService executor;

    @Inject private FunnelQuery funnel;
    @Inject private Funnels funnels;
    @Inject private StuckList list;
    @Inject private SecondMail mail;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;
    private final OneJobEach jobs = new OneJobEach();

    /** How many wait, and how many of them get a mail now. */
    public record Plan(long waiting, long due) {

        /** Who got one within the hour, or is kept out. */
        public long spared() {
            return waiting - due;
        }
    }

    Plan plan(long society, Filter filter) {
        var narrowed = funnel.narrowed(society, filter);
        var facts = funnel.underWay(society, narrowed);
        String counted =
                """
                select count(*), count(case when m.suspended_at is null and m.frozen_at is null and a.sent_at <= %s then 1 end)
                from %s"""
                        .formatted(
                                narrowed.with(clock.instant().minus(SecondMail.PAUSE)),
                                facts.stoppedBefore(Stage.CONFIRMATION));
        var row = (Object[]) narrowed.query(database, counted).getSingleResult();
        return new Plan(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /**
     * @return false when the society's mails are being sent already
     */
    boolean begin(MemberId staff, long society, Filter filter) {
        return jobs.begin(
                society,
                ended -> {
                    audit.fire(new ConfirmationsResent(staff, plan(society, filter).due()));
                    executor.execute(() -> send(staff, society, filter, ended));
                });
    }

    private void send(MemberId staff, long society, Filter filter, Runnable ended) {
        try {
            var last = new MemberId(Long.MIN_VALUE);
            List<Stuck> some = after(society, filter, last);
            while (!some.isEmpty()) {
                some.forEach(one -> send(staff, one.id()));
                last = some.get(some.size() - 1).id();
                some = after(society, filter, last);
            }
        } finally {
            ended.run();
            funnels.forget(society);
        }
    }

    private List<Stuck> after(long society, Filter filter, MemberId last) {
        return list.after(society, filter, Stage.CONFIRMATION, last, AT_A_TIME);
    }

    /** One who cannot be sent a mail must not keep it from all others. */
    private void send(MemberId staff, MemberId who) {
        try {
            mail.send(staff, who);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A confirmation could not be sent once more", e);
        }
    }
}
