package io.genkan.onboarding;

import io.genkan.audit.AuditEvent;
import io.genkan.contact.AddressConfirmations;
import io.genkan.credential.AttemptGate;
import io.genkan.credential.AttemptSubject;
import io.genkan.credential.Credentials;
import io.genkan.credential.MethodId;
import io.genkan.credential.Methods;
import io.genkan.credential.Refusal;
import io.genkan.credential.StoredCredential;
import io.genkan.credential.Use;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.platform.DeviceName;
import io.genkan.platform.RequestSource;
import io.genkan.signin.SignInBegun;
import io.genkan.society.Societies;
import io.genkan.society.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The first login's facts: reads them, and writes each one once. Every act is harmless when
 * repeated.
 */
@ApplicationScoped
public class Onboarding {

    @PersistenceContext private EntityManager database;
    @Inject private Members members;
    @Inject private Societies societies;
    @Inject private Credentials credentials;
    @Inject private Methods methods;
    @Inject private AddressConfirmations confirmations;
    @Inject private AttemptGate gate;
    @Inject private RequestSource source;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    /** Staff came by a one-time address: nothing is asked of them but a method and a password. */
    public OnboardingFacts facts(MemberId id) {
        var member = members.of(id);
        var progress = find(id);
        var chosen = progress.flatMap(Progress::method);
        boolean staff = member.role().staff();
        return new OnboardingFacts(
                staff || progress.filter(Progress::birthDateConfirmed).isPresent(),
                staff || terms(member).map(terms -> agreed(id, terms)).orElse(true),
                staff || member.email().isPresent() || confirmations.latest(id).isPresent(),
                staff || member.email().isPresent(),
                chosen.isPresent(),
                ownPassword(id).isPresent(),
                chosen.flatMap(method -> credentials.activeOf(id, method))
                        .filter(c -> c.label().isPresent())
                        .isPresent());
    }

    /** A member who has not finished came in with ID and password: from now on they have begun. */
    @Transactional
    public void begin(@Observes SignInBegun begun) {
        var member = members.of(begun.who());
        if (!member.role().staff() && !member.onboarded() && find(begun.who()).isEmpty()) {
            members.lock(begun.who()); // of two tabs one begins
            progress(begun.who());
        }
    }

    /** Whether ID and password were ever right, since the first login last began. */
    public boolean begun(MemberId member) {
        return find(member).isPresent();
    }

    /** Checks the typed date through the gate (S-18); empty when it is the member's. */
    @Transactional
    public Optional<Refusal> confirmBirthDate(Member member, LocalDate typed) {
        var refusal =
                gate.check(
                        AttemptSubject.of(member.id()),
                        "birth-date",
                        () -> typed.equals(member.birthDate()));
        if (refusal.isEmpty()) {
            progress(member.id()).confirmBirthDate(clock.instant());
        }
        return refusal;
    }

    public Optional<Terms> terms(Member member) {
        return societies.terms(member.societyId());
    }

    @Transactional
    public void agree(Member member, Terms terms) {
        if (!agreed(member.id(), terms)) {
            database.persist(new TermsConsent(member.id(), terms.id(), clock.instant()));
            audit.fire(
                    new StepTaken(member.id(), OnboardingStep.TERMS, "edition " + terms.edition()));
        }
    }

    /**
     * @throws IllegalArgumentException when the method is none a member may choose here
     */
    @Transactional
    public void choose(Member member, MethodId method) {
        if (methods.offered(member.role(), societies.of(member.societyId())).stream()
                .noneMatch(offered -> offered.id().equals(method))) {
            throw new IllegalArgumentException("not to be chosen: " + method);
        }
        progress(member.id()).choose(method, clock.instant());
        audit.fire(new StepTaken(member.id(), OnboardingStep.METHOD, method.value()));
    }

    public Optional<MethodId> chosen(MemberId member) {
        return find(member).flatMap(Progress::method);
    }

    /** When the member's own password was set. */
    public Optional<Instant> ownPassword(MemberId member) {
        var firstSteps = methods.ids(Use.FIRST_STEP);
        return credentials.activeOf(member).stream()
                .filter(credential -> firstSteps.contains(credential.method()))
                .map(StoredCredential::boundAt)
                .findFirst();
    }

    /** 以上で設定が完了しました: nothing is left to do. */
    @Transactional
    public void finish(MemberId id) {
        members.of(id).finishOnboarding(clock.instant());
        progress(id).finish(clock.instant());
    }

    /**
     * The method is chosen and enrolled anew with the next sign-in; what else was done stays.
     * Whoever calls it has taken the old credentials away. Ends the member's sessions.
     */
    @Transactional
    public void reopen(MemberId id) {
        members.of(id).reopenOnboarding();
        find(id).ifPresent(Progress::reopen);
    }

    /**
     * The first login begins anew, from the date of birth on; only what was agreed to stays agreed.
     * Whoever calls it has taken the credentials away. Ends the member's sessions.
     */
    @Transactional
    public void startOver(MemberId id) {
        confirmations.withdraw(id);
        members.of(id).startOver();
        find(id).ifPresent(database::remove);
    }

    boolean agreed(MemberId member, Terms terms) {
        return database.createNamedQuery("TermsConsent.count", Long.class)
                        .setParameter("member", member.value())
                        .setParameter("terms", terms.id())
                        .getSingleResult()
                > 0;
    }

    private Optional<Progress> find(MemberId member) {
        return Optional.ofNullable(database.find(Progress.class, member.value()));
    }

    private String browser() {
        return source.anyDevice().map(DeviceName::browser).orElse(null);
    }

    private Progress progress(MemberId member) {
        return find(member)
                .orElseGet(
                        () -> {
                            var begun = new Progress(member, browser(), clock.instant());
                            database.persist(begun);
                            return begun;
                        });
    }
}
