package io.genkan.contact;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.AttemptGate;
import io.genkan.credential.AttemptSubject;
import io.genkan.credential.Refusal;
import io.genkan.mail.NamedMails;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.platform.KeyRing;
import io.genkan.platform.RequestSource;
import io.genkan.platform.Secrets;
import io.genkan.upkeep.KeyedColumn;
import io.genkan.upkeep.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks by mail whether an address is the member's, and takes the answer: the link's page and a
 * press, or the typed code. Confirms an address and nothing else; never signs in (Keycloak
 * CVE-2025-7365).
 */
@ApplicationScoped
public class AddressConfirmations {

    static final Duration COOL_DOWN = Duration.ofSeconds(60);
    private static final int PER_HOUR = 10;
    private static final String CODE = "address-code";

    @PersistenceContext private EntityManager database;
    @Inject private Members members;
    @Inject private ConfirmationMail mail;
    @Inject private AttemptGate gate;
    @Inject private KeyRing keys;
    @Inject private Secrets secrets;
    @Inject private RequestSource source;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    @Produces
    static KeyedColumn digests() {
        return KeyedColumn.lasting(
                "address_confirmation",
                "code_digest",
                "confirmed_at is null and replaced_at is null and expires_at > ?",
                "its hour is over");
    }

    /** The last that was asked for stays, and the last that was confirmed: pages ask for both. */
    @Produces
    static OldRows replaced() {
        return OldRows.deleted(
                "address_confirmation",
                """
                sent_at < ? and (replaced_at is not null or exists (
                    select 1 from address_confirmation n
                    where n.member_id = address_confirmation.member_id
                    and n.id > address_confirmation.id and n.confirmed_at is not null))
                """,
                Duration.ofDays(90));
    }

    @Produces
    static NamedMails namedMails() {
        return new NamedMails("address_confirmation");
    }

    /** The confirmation that is waited for, or was answered. */
    public Optional<AddressConfirmation> latest(MemberId member) {
        return database.createNamedQuery("AddressConfirmation.latest", AddressConfirmation.class)
                .setParameter("member", member.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Sends a new mail to the address; codes and links of earlier ones open nothing any more. */
    @Transactional
    public long ask(Member member, String address) {
        return ask(member, address, source.device().toString());
    }

    /**
     * As {@link #ask(Member, String)}, when it is the society's desk that asks: the member goes
     * back to the device they came from, not to the desk's.
     */
    @Transactional
    public long askFor(Member member, String address) {
        return ask(
                member,
                address,
                latest(member.id()).map(AddressConfirmation::askedFrom).orElse("—"));
    }

    private long ask(Member member, String address, String askedFrom) {
        // one at a time, so that of two answers at once only the newer is open
        var locked = members.lock(member.id());
        Instant now = clock.instant();
        withdraw(member.id());
        String link = secrets.token();
        String code = secrets.digits(6);
        var asked =
                new AddressConfirmation(
                        locked,
                        address,
                        Secrets.fingerprint(link),
                        keys.digest(CODE, code),
                        askedFrom,
                        now);
        asked.sentAs(mail.send(member, asked, link, code));
        database.persist(asked);
        return asked.id();
    }

    /**
     * Asks for an address in place of the one the member has. That one stays, and is told, until
     * the new one is confirmed (Keycloak CVE-2025-7365: the proof is for this address alone).
     */
    @Transactional
    public void change(Member member, String address) {
        ask(member, address);
        audit.fire(new AddressChangeAsked(member.id(), address));
    }

    /** Nothing that was asked for and is not answered counts any more. */
    @Transactional
    public void withdraw(MemberId member) {
        database.createNamedQuery("AddressConfirmation.replace")
                .setParameter("member", member.value())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** The change of address that waits for its confirmation. */
    public Optional<AddressConfirmation> waiting(Member member) {
        return latest(member.id())
                .filter(AddressConfirmation::change)
                .filter(asked -> !asked.confirmed() && !asked.lapsed(member));
    }

    /** How long until another mail may be asked for; zero when it may. */
    public Duration coolDown(MemberId member) {
        Instant now = clock.instant();
        Duration sinceLast =
                latest(member).map(last -> Duration.between(last.sentAt(), now)).orElse(COOL_DOWN);
        if (spent(member)) {
            return Duration.ofHours(1).minus(sinceLast);
        }
        return sinceLast.compareTo(COOL_DOWN) < 0 ? COOL_DOWN.minus(sinceLast) : Duration.ZERO;
    }

    public Optional<AddressConfirmation> byLink(String token) {
        return database.createNamedQuery("AddressConfirmation.byLink", AddressConfirmation.class)
                .setParameter("link", Secrets.fingerprint(token))
                .getResultStream()
                .findFirst();
    }

    /**
     * The press on the link's page; false when the link was used, replaced or too old meanwhile.
     */
    @Transactional
    public boolean confirmByLink(String token) {
        return byLink(token).filter(this::confirm).isPresent();
    }

    /** The typed code, counted by the gate; empty when it was right. */
    @Transactional
    public Optional<Refusal> confirmByCode(MemberId member, String code) {
        return gate.check(
                AttemptSubject.of(member),
                CODE,
                () -> latest(member).filter(c -> right(c, code)).isPresent());
    }

    private boolean right(AddressConfirmation asked, String code) {
        return keys.matches(CODE, code, asked.codeDigest()) && confirm(asked);
    }

    private boolean confirm(AddressConfirmation asked) {
        var member = members.lock(asked.member());
        return member.mayEnter(LocalDate.now(clock)) && confirm(asked, member);
    }

    private boolean confirm(AddressConfirmation asked, Member member) {
        int rows =
                database.createNamedQuery("AddressConfirmation.confirm")
                        .setParameter("id", asked.id())
                        .setParameter("epoch", member.epoch())
                        .setParameter("now", clock.instant())
                        .executeUpdate();
        if (rows == 1) {
            var before = member.email();
            member.confirmEmail(asked.address());
            audit.fire(
                    before.<AuditEvent>map(
                                    old -> new AddressChanged(member.id(), old, asked.address()))
                            .orElseGet(() -> new AddressConfirmed(member.id())));
        }
        return rows == 1;
    }

    /** Whether the hour's mails are used up, to whatever addresses they went. */
    public boolean spent(MemberId member) {
        return database.createNamedQuery("AddressConfirmation.since", Long.class)
                        .setParameter("member", member.value())
                        .setParameter("since", clock.instant().minus(Duration.ofHours(1)))
                        .getSingleResult()
                >= PER_HOUR;
    }
}
