package io.genkan.credential;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import io.genkan.platform.RequestSource;
import io.genkan.platform.ServerBusy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

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

    /**
     * Whether something that mails somebody or makes work may be asked for once more. The asking
     * itself counts, for whomever and by whomever, since there is no right answer to it.
     *
     * @param about stands for whom it is about, member or nobody
     */
    public boolean mayAsk(String about) {
        return counts.take(Budget.ASKED_FROM, opened("asked-from:" + source.address()))
                && counts.take(Budget.ASKED_ABOUT, opened("asked:" + about));
    }

    /** The member's method was bound anew: what failed with the old one is forgotten. */
    public void boundAnew(MemberId member, MethodId method) {
        counts.forget(opened(AttemptSubject.of(member).key() + " " + method));
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
        boolean exhausted =
                budgets.entrySet().stream()
                        .anyMatch(budget -> counts.spent(budget.getKey(), budget.getValue()));
        String subject = opened(who.key() + " " + secret);
        var wait = counts.reserve(subject);
        if (wait.isPresent()) {
            return wait;
        }
        // A pause counts like a wrong guess, or the delay that does not come would tell the right
        // one
        var refusal =
                checked(subject, verdict)
                        .or(() -> exhausted ? Optional.of(Refusal.paused()) : Optional.empty());
        if (refusal.isEmpty()) {
            counts.forget(subject);
        } else {
            budgets.values().forEach(budget -> counts.count(opened(budget)));
        }
        return refusal;
    }

    /** A try that was not made because the server had no room for it does not count. */
    private Optional<Refusal> checked(String subject, Supplier<Optional<Refusal>> verdict) {
        try {
            return verdict.get();
        } catch (ServerBusy busy) {
            counts.giveBack(subject);
            throw busy;
        }
    }

    private Map<Budget, String> budgets(AttemptSubject who) {
        var budgets = new EnumMap<Budget, String>(Budget.class);
        if (who.crowd()) {
            budgets.put(Budget.SOURCE, "source:" + source.address());
        }
        who.symbol()
                .ifPresent(
                        symbol -> {
                            budgets.put(Budget.SYMBOL, "symbol:" + symbol);
                            budgets.put(Budget.OVERALL, "guessable:" + symbol.society());
                        });
        return budgets;
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
