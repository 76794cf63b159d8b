package io.genkan.credential;

import io.genkan.audit.AuditEvent;
import io.genkan.platform.RequestSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The only door for secrets: throttles, counts, checks and audits, in this order, for every method
 * and for whatever else can be guessed. The try is counted in the database before it is checked, so
 * that parallel guesses on several servers cannot outrun the counter (Keycloak CVE-2024-4629); no
 * method can forget to.
 */
@ApplicationScoped
public class AttemptGate {

    @Inject private AttemptCounts counts;
    @Inject private RequestSource source;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    /** Checks a method's response; {@code right} runs at most once and only when a try is left. */
    public Attempt attempt(AttemptSubject who, MethodId method, BooleanSupplier right) {
        return judge(
                who,
                method,
                () -> right.getAsBoolean() ? Optional.empty() : Optional.of(Refusal.wrong()));
    }

    /** As {@link #attempt}, for a method that knows more than right and wrong. */
    public Attempt judge(AttemptSubject who, MethodId method, Supplier<Optional<Refusal>> verdict) {
        return pass(who, method.value(), verdict)
                .map(Attempt::refused)
                .orElseGet(() -> Attempt.passed(new VerifiedMethod(method, clock.instant())));
    }

    /** Checks a secret that is no method, such as the date of birth; empty when it was right. */
    public Optional<Refusal> check(AttemptSubject who, String secret, BooleanSupplier right) {
        return pass(
                who,
                secret,
                () -> right.getAsBoolean() ? Optional.empty() : Optional.of(Refusal.wrong()));
    }

    private Optional<Refusal> pass(
            AttemptSubject who, String secret, Supplier<Optional<Refusal>> verdict) {
        Optional<Refusal> refusal = admit(who, secret, verdict);
        audit.fire(new AttemptMade(who, secret, refusal));
        return refusal;
    }

    private Optional<Refusal> admit(
            AttemptSubject who, String secret, Supplier<Optional<Refusal>> verdict) {
        var budgets = budgets(who);
        if (budgets.entrySet().stream()
                .anyMatch(budget -> counts.spent(budget.getKey(), budget.getValue()))) {
            return Optional.of(Refusal.wait(Budget.PAUSE));
        }
        String subject = opened(who.key() + " " + secret);
        var wait = counts.reserve(subject);
        if (wait.isPresent()) {
            return wait;
        }
        var refusal = verdict.get();
        if (refusal.isEmpty()) {
            counts.forget(subject);
        } else {
            budgets.values().forEach(budget -> counts.count(opened(budget)));
        }
        return refusal;
    }

    private Map<Budget, String> budgets(AttemptSubject who) {
        var source = Stream.of(Map.entry(Budget.SOURCE, "source:" + this.source.address()));
        var guessable =
                who.symbol().stream()
                        .flatMap(
                                symbol ->
                                        Stream.of(
                                                Map.entry(Budget.SYMBOL, "symbol:" + symbol),
                                                Map.entry(Budget.OVERALL, "guessable")));
        return Stream.concat(source, guessable)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String opened(String subject) {
        if (!counts.known(subject)) {
            try {
                counts.open(subject);
            } catch (PersistenceException another) {
                // another request made the row a moment ago
            }
        }
        return subject;
    }
}
