package io.genkan.onboarding;

import io.genkan.member.MemberId;
import io.genkan.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** ステップ 4 / 7・残り約 7 分: what stands above every page of the first login. */
@Named("steps")
@ApplicationScoped
public class StepLine {

    @Inject private Onboarding onboarding;
    @Inject private Texts texts;

    /** The seven names of the rail. */
    public List<OnboardingStep> all() {
        return List.of(OnboardingStep.values());
    }

    /** The step that is due, 1 … 7. */
    public int number(MemberId member) {
        return OnboardingStep.next(onboarding.facts(member))
                .orElse(OnboardingStep.ENROLMENT)
                .number();
    }

    /**
     * Minutes that are left, as a first login usually takes them; at the last step they depend on
     * the method.
     */
    public String minutes(int number, MemberId member) {
        return onboarding
                .chosen(member)
                .filter(chosen -> number == OnboardingStep.ENROLMENT.number())
                .map(chosen -> texts.get(chosen + ".minutes"))
                .orElseGet(() -> texts.get("step.minutes." + number));
    }
}
