package io.genkan.credential.totp;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.CredentialEnrolled;
import io.genkan.credential.StoredCredential.State;
import io.genkan.member.MemberId;
import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import io.genkan.upkeep.KeyedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Seeds and codes: shows a seed once, takes its first code, then any code once. */
@ApplicationScoped
public class TotpCodes {

    /** 160 bits, as RFC 4226 §4 R6 recommends. */
    private static final int SEED_BYTES = 20;

    private static final Duration SHOWN = Duration.ofHours(1);

    /**
     * How far we look for a code that a wrong clock made, to tell its owner: ten minutes either
     * way.
     */
    private static final int CLOCK_SEARCH = 20;

    @PersistenceContext private EntityManager database;
    @Inject private KeyRing keys;
    @Inject private Secrets secrets;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    @Produces
    static KeyedColumn seeds() {
        return KeyedColumn.sealed(
                "totp_credential", "seed", "seed <> ''", TotpCredential.SEALED_FOR);
    }

    /**
     * The seed being set up; for an hour the same one, whatever is reloaded or restarted meanwhile.
     * No longer, or who once saw it could wait until the member sets it up.
     */
    @Transactional
    public byte[] pendingSeed(MemberId member) {
        return open(pending(member).orElseGet(() -> begin(member)));
    }

    private TotpCredential begin(MemberId member) {
        all(member, State.PENDING).forEach(TotpCredential::revoke);
        String sealed = keys.seal(TotpCredential.SEALED_FOR, secrets.bytes(SEED_BYTES));
        var pending = new TotpCredential(member, sealed, clock.instant());
        database.persist(pending);
        return pending;
    }

    /** Takes the first code of the pending seed; from then on the credential opens the account. */
    @Transactional
    public boolean enrol(MemberId member, String code, String label) {
        return pending(member)
                .filter(pending -> consume(pending, code))
                .map(c -> activate(c, label))
                .isPresent();
    }

    private TotpCredential activate(TotpCredential pending, String label) {
        pending.activate(clock.instant());
        pending.name(label);
        audit.fire(new CredentialEnrolled(pending.member(), TotpMethod.ID));
        return pending;
    }

    /** Accepts a code of any of the member's apps, once. */
    @Transactional
    public boolean accept(MemberId member, String code) {
        var used = all(member, State.ACTIVE).filter(active -> consume(active, code)).findFirst();
        used.ifPresent(active -> active.used(clock.instant()));
        return used.isPresent();
    }

    /** Whether the code was right but has been used: worth a word of its own on the screen. */
    public boolean spent(MemberId member, String code) {
        return all(member, State.ACTIVE)
                .anyMatch(active -> step(active, code, Totp.DRIFT_WINDOW).isPresent());
    }

    /**
     * By how much the clock of the device that is being set up is off, if that is why its code is
     * wrong.
     */
    public Optional<Duration> clockError(MemberId member, String code) {
        return pending(member)
                .map(pending -> step(pending, code, CLOCK_SEARCH))
                .filter(OptionalLong::isPresent)
                .map(step -> off(step.getAsLong()));
    }

    /**
     * The same at a sign-in. Telling it tells that the code will be right some minutes later, to
     * somebody who guesses, too; so that code opens nothing any more.
     */
    @Transactional
    public Optional<Duration> clockErrorAtSignIn(MemberId member, String code) {
        return all(member, State.ACTIVE)
                .flatMap(active -> wrongClock(active, code).stream())
                .findFirst()
                .map(this::off);
    }

    private Optional<Long> wrongClock(TotpCredential active, String code) {
        var step = step(active, code, CLOCK_SEARCH);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        database.createNamedQuery("TotpCredential.tell")
                .setParameter("id", active.id())
                .setParameter("step", step.getAsLong())
                .executeUpdate();
        return Optional.of(step.getAsLong());
    }

    private Duration off(long step) {
        long steps = Math.abs(step - Totp.stepAt(clock.instant()));
        return Duration.ofSeconds(steps * Totp.PERIOD_SECONDS);
    }

    /**
     * One conditional update decides, so that of two equal posts one is refused; it also counts the
     * row's version up.
     */
    private boolean consume(TotpCredential credential, String code) {
        var step = step(credential, code, Totp.DRIFT_WINDOW);
        boolean first = step.isPresent() && accept(credential.id(), step.getAsLong()) == 1;
        if (first) {
            database.refresh(credential);
        }
        return first;
    }

    private int accept(long credential, long step) {
        return database.createNamedQuery("TotpCredential.accept")
                .setParameter("id", credential)
                .setParameter("step", step)
                .executeUpdate();
    }

    private OptionalLong step(TotpCredential credential, String code, int window) {
        return Totp.matchingStep(open(credential), code, clock.instant(), window);
    }

    private byte[] open(TotpCredential credential) {
        return keys.open(TotpCredential.SEALED_FOR, credential.sealedSeed());
    }

    private Optional<TotpCredential> pending(MemberId member) {
        var since = clock.instant().minus(SHOWN);
        return all(member, State.PENDING).filter(p -> p.boundAt().isAfter(since)).findFirst();
    }

    /** The newest first, without those that no key can open any more. */
    private Stream<TotpCredential> all(MemberId member, State state) {
        return database
                .createNamedQuery("TotpCredential.inState", TotpCredential.class)
                .setParameter("member", member.value())
                .setParameter("state", state)
                .getResultList()
                .stream()
                .filter(known -> !keys.lostFor(known.sealedSeed()));
    }
}
