package io.genkan.figures;

import io.genkan.audit.Recorded;
import io.genkan.contact.AddressConfirmed;
import io.genkan.credential.AttemptMade;
import io.genkan.credential.CredentialEnrolled;
import io.genkan.credential.password.PasswordChosen;
import io.genkan.onboarding.AddressGiven;
import io.genkan.onboarding.OnboardingStep;
import io.genkan.onboarding.StepTaken;
import io.genkan.signin.SignedIn;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Locale;

/**
 * Counts what the trail writes down, when it is sure to stay there, and the two steps of the first
 * login that leave no entry: no feature counts anything for us.
 */
@ApplicationScoped
public class EventFigures implements FigureSource {

    private static final String PASSED = "PASSED";

    private final Counter events =
            Counter.builder()
                    .name("genkan_events_total")
                    .help("Entries of the audit trail, by event")
                    .labelNames("event")
                    .build();
    private final Counter attempts =
            Counter.builder()
                    .name("genkan_attempts_total")
                    .help("Secrets that were tried, by kind and by what the gate said")
                    .labelNames("secret", "outcome")
                    .build();
    private final Counter signIns =
            Counter.builder()
                    .name("genkan_sign_ins_total")
                    .help("Completed sign-ins, by the methods that were passed")
                    .labelNames("methods")
                    .build();
    private final Counter steps =
            Counter.builder()
                    .name("genkan_onboarding_steps_total")
                    .help("Steps of the first login that members did")
                    .labelNames("step")
                    .build();
    private final Counter enrolments =
            Counter.builder()
                    .name("genkan_enrolments_total")
                    .help("Methods that were bound to a member, in the first login or later")
                    .labelNames("method")
                    .build();

    @Override
    public void register(PrometheusRegistry figures) {
        figures.register(events);
        figures.register(attempts);
        figures.register(signIns);
        figures.register(steps);
        figures.register(enrolments);
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) Recorded recorded) {
        recorded.lines().forEach(line -> events.labelValues(line.event()).inc());
    }

    void attempted(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttemptMade attempt) {
        attempts.labelValues(attempt.secret(), small(attempt.outcome())).inc();
        if (attempt.secret().equals("birth-date") && attempt.outcome().equals(PASSED)) {
            step(OnboardingStep.IDENTITY);
        }
    }

    void signedIn(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignedIn arrival) {
        signIns.labelValues(arrival.detail()).inc();
    }

    void stepTaken(@Observes(during = TransactionPhase.AFTER_SUCCESS) StepTaken taken) {
        step(taken.step());
    }

    void given(@Observes(during = TransactionPhase.AFTER_SUCCESS) AddressGiven given) {
        step(OnboardingStep.ADDRESS);
    }

    void chosen(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordChosen chosen) {
        step(OnboardingStep.PASSWORD);
    }

    void confirmed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AddressConfirmed confirmed) {
        step(OnboardingStep.CONFIRMATION);
    }

    void enrolled(@Observes(during = TransactionPhase.AFTER_SUCCESS) CredentialEnrolled enrolled) {
        enrolments.labelValues(enrolled.method().value()).inc();
    }

    private void step(OnboardingStep step) {
        steps.labelValues(small(step.name())).inc();
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
