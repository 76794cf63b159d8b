package io.genkan.helpdesk;

import io.genkan.contact.AddressConfirmation;
import io.genkan.contact.AddressConfirmations;
import io.genkan.credential.Credentials;
import io.genkan.credential.InitialSecret;
import io.genkan.credential.InitialSecrets;
import io.genkan.credential.Methods;
import io.genkan.credential.StoredCredential;
import io.genkan.credential.Throttled;
import io.genkan.credential.Throttles;
import io.genkan.credential.Use;
import io.genkan.helpdesk.CaseFacts.ConfirmationMail;
import io.genkan.helpdesk.CaseFacts.Letter;
import io.genkan.mail.Delivery;
import io.genkan.mail.Outbox;
import io.genkan.member.Member;
import io.genkan.onboarding.Onboarding;
import io.genkan.onboarding.OnboardingFacts;
import io.genkan.onboarding.OnboardingStep;
import io.genkan.recovery.DeskRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts together what is known of one member. */
@ApplicationScoped
public class CaseReader {

    @Inject private Onboarding onboarding;
    @Inject private StepTimes times;
    @Inject private AddressConfirmations confirmations;
    @Inject private Outbox outbox;
    @Inject private Credentials credentials;
    @Inject private Methods methods;
    @Inject private Throttles throttles;
    @Inject private InitialSecrets initial;
    @Inject private DeskRequests requests;
    @Inject private RecentEvents events;
    @Inject private Clock clock;

    Case read(Member member) {
        var confirmation = confirmations.latest(member.id());
        var delivery = confirmation.map(AddressConfirmation::mail).map(outbox::delivery);
        var own = credentials.activeOf(member.id());
        var throttled = throttles.of(member.id());
        var letterEnds =
                Optional.ofNullable(initial.of(List.of(member.id())).get(member.id()))
                        .filter(secret -> !secret.awaitsLetter())
                        .map(InitialSecret::expiresAt);
        var request = requests.waiting(member.id()).stream().findFirst();
        var done = onboarding.facts(member.id());
        var step = member.onboarded() ? Optional.<OnboardingStep>empty() : next(done);
        var facts =
                new CaseFacts(
                        step.map(OnboardingStep::number).orElse(0),
                        onboarding.begun(member.id()),
                        member.frozen(),
                        member.suspended(),
                        left(member),
                        request.isPresent(),
                        throttled.stream().anyMatch(Throttled::disabled),
                        longest(throttled),
                        events.lastBirthDateMissed(member.id()),
                        has(own, Use.FIRST_STEP),
                        letter(letterEnds),
                        mail(confirmation, delivery),
                        member.email().isPresent(),
                        has(own, Use.SECOND_STEP),
                        credentials.everBound(member.id()));
        return new Case(
                member,
                facts,
                step,
                times.lastOf(member),
                confirmation,
                delivery,
                own,
                throttled,
                letterEnds,
                request);
    }

    /** Enrolled, but not yet gone on to the portal: the last step is the one to finish. */
    private static Optional<OnboardingStep> next(OnboardingFacts done) {
        return OnboardingStep.next(done).or(() -> Optional.of(OnboardingStep.ENROLMENT));
    }

    private boolean left(Member member) {
        var leaves = member.facts().leavesOn();
        return leaves != null && LocalDate.now(clock).isAfter(leaves);
    }

    private static Duration longest(List<Throttled> throttled) {
        return throttled.stream()
                .map(Throttled::pause)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private boolean has(List<StoredCredential> own, Use use) {
        var ids = methods.ids(use);
        return own.stream().anyMatch(credential -> ids.contains(credential.method()));
    }

    private Letter letter(Optional<Instant> ends) {
        return ends.map(end -> clock.instant().isBefore(end) ? Letter.GOOD : Letter.EXPIRED)
                .orElse(Letter.NONE);
    }

    private ConfirmationMail mail(
            Optional<AddressConfirmation> confirmation, Optional<Delivery> delivery) {
        if (delivery.isEmpty() || confirmation.get().confirmed()) {
            return ConfirmationMail.NONE;
        }
        if (delivery.get().refused()) {
            return ConfirmationMail.REFUSED;
        }
        if (delivery.get().open()) {
            return ConfirmationMail.UNDER_WAY;
        }
        return confirmation.get().expired(clock.instant())
                ? ConfirmationMail.EXPIRED
                : ConfirmationMail.SENT;
    }
}
