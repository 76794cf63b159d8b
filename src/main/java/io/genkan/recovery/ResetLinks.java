package io.genkan.recovery;

import io.genkan.member.Member;
import io.genkan.member.MemberId;
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
import java.time.LocalDate;
import java.util.Optional;

/** Mails links for a new password and takes each back once. A link alone sets nothing. */
@ApplicationScoped
public class ResetLinks {

    @PersistenceContext private EntityManager database;
    @Inject private Members members;
    @Inject private RecoveryMail mail;
    @Inject private Secrets secrets;
    @Inject private Clock clock;

    /** A month, in which the page still says that a link has expired. */
    @Produces
    static OldRows over() {
        return OldRows.deleted("reset_link", "expires_at < ?", Duration.ofDays(30));
    }

    /** A new link to the confirmed address; earlier ones lead nowhere. */
    @Transactional
    public void send(MemberId who, Asker asker) {
        var member = members.lock(who);
        if (member.email().isEmpty() || !member.mayEnter(LocalDate.now(clock))) {
            return;
        }
        var now = clock.instant();
        database.createNamedQuery("ResetLink.replace")
                .setParameter("member", who.value())
                .setParameter("now", now)
                .executeUpdate();
        String token = secrets.token();
        var link = new ResetLink(member, member.email().get(), Secrets.fingerprint(token), now);
        database.persist(link);
        mail.link(member, token, link.expiresAt(), asker);
    }

    /** A link that may still be used. */
    Optional<ResetLink> open(String token) {
        return by(token)
                .filter(this::current)
                .filter(link -> !link.used())
                .filter(link -> !link.expired(clock.instant()));
    }

    /** One that would still be good, had it not become too old. */
    Optional<ResetLink> expired(String token) {
        return by(token).filter(link -> !link.used() && link.expired(clock.instant()));
    }

    /** Uses the link up; empty when it was used, replaced or too old meanwhile. */
    @Transactional
    public Optional<Member> use(String token) {
        return by(token)
                .filter(this::current)
                .filter(this::use)
                .map(link -> members.of(link.member()));
    }

    private boolean current(ResetLink link) {
        return link.stillOf(members.of(link.member()));
    }

    private boolean use(ResetLink link) {
        return database.createNamedQuery("ResetLink.use")
                        .setParameter("id", link.id())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private Optional<ResetLink> by(String token) {
        return database.createNamedQuery("ResetLink.by", ResetLink.class)
                .setParameter("digest", Secrets.fingerprint(token))
                .getResultStream()
                .findFirst();
    }
}
