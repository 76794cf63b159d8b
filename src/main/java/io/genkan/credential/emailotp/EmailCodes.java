package io.genkan.credential.emailotp;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.CredentialEnrolled;
import io.genkan.credential.Credentials;
import io.genkan.credential.SignInSubject;
import io.genkan.mail.NamedMails;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import io.genkan.platform.Texts;
import io.genkan.upkeep.KeyedColumn;
import io.genkan.upkeep.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sends codes and takes them back. Only the newest code of a sign-in is looked at, so a new one
 * ends the old (S-100).
 */
@ApplicationScoped
public class EmailCodes {

    static final Duration COOL_DOWN = Duration.ofSeconds(60);
    private static final int PER_HOUR = 10;
    private static final String DIGEST = "email-code";

    @PersistenceContext private EntityManager database;
    @Inject private Members members;
    @Inject private Credentials credentials;
    @Inject private CodeMail mail;
    @Inject private KeyRing keys;
    @Inject private Secrets secrets;
    @Inject private Texts texts;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    @Produces
    static KeyedColumn digests() {
        return KeyedColumn.lasting(
                "email_code",
                "digest",
                "used_at is null and expires_at > ?",
                "its ten minutes are over");
    }

    @Produces
    static OldRows over() {
        return OldRows.deleted("email_code", "expires_at < ?", Duration.ofDays(1));
    }

    @Produces
    static NamedMails namedMails() {
        return new NamedMails("email_code");
    }

    /** The newest code of this sign-in. */
    public Optional<EmailCode> latest(SignInSubject who) {
        return database.createNamedQuery("EmailCode.latest", EmailCode.class)
                .setParameter("member", who.member().value())
                .setParameter("signIn", who.signIn())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Sends the sign-in's first code; harmless when there is one already. */
    @Transactional
    public void sendFirst(SignInSubject who) {
        if (latest(who).isEmpty() && remaining(who.member()) > 0) {
            send(who);
        }
    }

    /** Sends another code if the cool-down is over; false when it is not. */
    @Transactional
    public boolean sendAgain(SignInSubject who) {
        boolean due = coolDown(who).isZero();
        if (due) {
            send(who);
        }
        return due;
    }

    private void send(SignInSubject who) {
        var now = clock.instant();
        database.createNamedQuery("EmailCode.forget")
                .setParameter("member", who.member().value())
                .setParameter("then", now.minus(Duration.ofHours(1)))
                .executeUpdate();
        String code = secrets.digits(6);
        long mailed = mail.send(members.of(who.member()), code, now.plus(EmailCode.LIFE));
        database.persist(new EmailCode(who, keys.digest(DIGEST, code), mailed, now));
    }

    /** How long until another code may be asked for; zero when it may. */
    public Duration coolDown(SignInSubject who) {
        Instant now = clock.instant();
        Duration since =
                latest(who).map(last -> Duration.between(last.sentAt(), now)).orElse(COOL_DOWN);
        if (remaining(who.member()) == 0) {
            return Duration.ofHours(1);
        }
        return since.compareTo(COOL_DOWN) < 0 ? COOL_DOWN.minus(since) : Duration.ZERO;
    }

    /** Accepts the newest code of this sign-in, once, within its ten minutes. */
    @Transactional
    public boolean accept(SignInSubject who, String code) {
        return latest(who)
                .filter(newest -> keys.matches(DIGEST, code, newest.digest()))
                .filter(this::use)
                .map(newest -> used(who.member()))
                .isPresent();
    }

    /** The mailbox is the member's usual method now, if it is one at all. */
    private MemberId used(MemberId member) {
        credentials
                .activeOf(member, EmailOtpMethod.ID)
                .map(
                        known ->
                                database.find(
                                        EmailOtpCredential.class,
                                        known.id(),
                                        LockModeType.PESSIMISTIC_WRITE))
                .ifPresent(locked -> locked.used(clock.instant()));
        return member;
    }

    public boolean expired(SignInSubject who) {
        return latest(who).filter(newest -> newest.expired(clock.instant())).isPresent();
    }

    /** The address becomes a method of the member's (S-102). */
    @Transactional
    public void enrol(MemberId member) {
        if (credentials.activeOf(member, EmailOtpMethod.ID).isEmpty()) {
            database.persist(
                    new EmailOtpCredential(member, texts.get("emailotp.device"), clock.instant()));
            audit.fire(new CredentialEnrolled(member, EmailOtpMethod.ID));
        }
    }

    private boolean use(EmailCode newest) {
        return database.createNamedQuery("EmailCode.use")
                        .setParameter("id", newest.id())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private long remaining(MemberId member) {
        long sent =
                database.createNamedQuery("EmailCode.since", Long.class)
                        .setParameter("member", member.value())
                        .setParameter("since", clock.instant().minus(Duration.ofHours(1)))
                        .getSingleResult();
        return Math.max(0, PER_HOUR - sent);
    }
}
