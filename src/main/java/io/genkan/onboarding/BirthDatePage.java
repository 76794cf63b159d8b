package io.genkan.onboarding;

import io.genkan.credential.Refusal;
import io.genkan.member.BirthDateText;
import io.genkan.member.ParsedDate;
import io.genkan.platform.Screen;
import io.genkan.signin.SignIn;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Step 1: the member's own 生年月日, in any spelling (S-18). */
@Named
@RequestScoped
public class BirthDatePage {

    private static final String FIELD = "birthDate";

    @Inject private Onboarding onboarding;
    @Inject private OnboardingSetup setup;
    @Inject private SignIn signIn;
    @Inject private CurrentSociety society;
    @Inject private Screen screen;
    private LocalDate understood;

    public void next() {
        var parsed = BirthDateText.parse(setup.getBirthDate());
        parsed.refusal().ifPresent(why -> unreadable(why, parsed));
        parsed.date().ifPresent(this::check);
    }

    private void unreadable(ParsedDate.Refusal why, ParsedDate parsed) {
        switch (why) {
            case EMPTY -> screen.error(FIELD, "identity.empty");
            case IMPOSSIBLE ->
                    screen.error(FIELD, "identity.impossible", parsed.month(), parsed.day());
            case OUTSIDE_ERA -> screen.error(FIELD, "identity.era");
            case AMBIGUOUS -> screen.error(FIELD, "identity.ambiguous");
            default -> screen.error(FIELD, "identity.unreadable");
        }
    }

    private void check(LocalDate typed) {
        onboarding
                .confirmBirthDate(signIn.member(), typed)
                .ifPresentOrElse(
                        refusal -> refuse(refusal, typed), () -> screen.go(OnboardingPage.PATH));
    }

    private void refuse(Refusal refusal, LocalDate typed) {
        switch (refusal.reason()) {
            case WAIT -> screen.error(FIELD, "attempt.wait", refusal.pause().toSeconds() + 1);
            case DISABLED ->
                    screen.error(
                            FIELD,
                            "attempt.disabled",
                            society.get().societyName(),
                            society.get().telephone());
            default -> {
                understood = typed;
                setup.birthDateMismatched();
                screen.error(FIELD, "identity.mismatch");
            }
        }
    }

    /** What was understood of a date that is not the member's, for the sentence below the field. */
    public LocalDate understood() {
        return understood;
    }
}
