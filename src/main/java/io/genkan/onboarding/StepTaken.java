package io.genkan.onboarding;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import java.util.Optional;

/** A member did a step of the first login. */
public record StepTaken(MemberId who, OnboardingStep step, String what) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return (step + " " + what).strip();
    }
}
