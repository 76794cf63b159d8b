package io.genkan.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.credential.MethodId;
import io.genkan.signin.NextStep.AskFor;
import io.genkan.signin.NextStep.Complete;
import io.genkan.signin.NextStep.Onboard;
import io.genkan.signin.NextStep.Refuse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInPolicyTest {

    private static final MethodId PASSWORD = new MethodId("password");
    private static final MethodId TOTP = new MethodId("totp");
    private static final MethodId PASSKEY = new MethodId("passkey");
    private static final MethodId MAIL = new MethodId("emailotp");
    private static final MethodId CODES = new MethodId("recovery");
    private static final Set<MethodId> NONE = Set.of();

    @Test
    void password_and_enrolled_method_open_the_portal() {
        assertThat(next(true, Set.of(TOTP), Set.of(PASSWORD, TOTP), NONE))
                .isEqualTo(new Complete());
    }

    @Test
    void password_alone_asks_for_an_enrolled_method() {
        assertThat(next(true, Set.of(TOTP, PASSKEY), Set.of(PASSWORD), NONE))
                .isEqualTo(new AskFor(Set.of(TOTP, PASSKEY)));
    }

    @Test
    void method_that_is_not_enrolled_is_no_second_step() {
        assertThat(next(true, Set.of(PASSKEY), Set.of(PASSWORD, MAIL), NONE))
                .isEqualTo(new AskFor(Set.of(PASSKEY)));
    }

    @Test
    void enrolled_method_is_asked_for_before_onboarding_goes_on() {
        assertThat(next(false, Set.of(TOTP), Set.of(PASSWORD), NONE))
                .isEqualTo(new AskFor(Set.of(TOTP)));
        assertThat(next(false, Set.of(TOTP), Set.of(PASSWORD, TOTP), NONE))
                .isEqualTo(new Onboard());
    }

    @Test
    void first_login_begins_with_the_password_alone() {
        assertThat(next(false, NONE, Set.of(PASSWORD), NONE)).isEqualTo(new Onboard());
    }

    @Test
    void unknown_browser_has_to_prove_the_address_before_onboarding_goes_on() {
        assertThat(next(false, NONE, Set.of(PASSWORD), Set.of(MAIL)))
                .isEqualTo(new AskFor(Set.of(MAIL)));
        assertThat(next(false, NONE, Set.of(PASSWORD, MAIL), Set.of(MAIL)))
                .isEqualTo(new Onboard());
    }

    @Test
    void member_without_any_method_left_goes_back_to_onboarding() {
        assertThat(next(true, NONE, Set.of(PASSWORD), NONE)).isEqualTo(new Onboard());
    }

    @Test
    void nobody_who_may_not_enter_gets_any_further() {
        assertThat(everybody(false))
                .hasSize(2048)
                .allSatisfy(facts -> assertThat(SignInPolicy.next(facts)).isEqualTo(new Refuse()));
    }

    @Test
    void recovery_code_does_instead_of_an_enrolled_method_and_is_asked_for_beside_it() {
        assertThat(next(true, Set.of(TOTP), Set.of(PASSWORD), NONE, Set.of(CODES)))
                .isEqualTo(new AskFor(Set.of(TOTP, CODES)));
        assertThat(next(true, Set.of(TOTP), Set.of(PASSWORD, CODES), NONE, Set.of(CODES)))
                .isEqualTo(new Complete());
    }

    @Test
    void recovery_code_is_worth_nothing_where_nothing_is_enrolled() {
        assertThat(next(true, NONE, Set.of(PASSWORD, CODES), NONE, Set.of(CODES)))
                .isEqualTo(new Onboard());
        assertThat(next(true, NONE, Set.of(PASSWORD, CODES), Set.of(MAIL), Set.of(CODES)))
                .isEqualTo(new AskFor(Set.of(MAIL)));
    }

    /** S-33, whatever the combination. */
    @Test
    void there_is_no_portal_without_onboarding_and_an_enrolled_method() {
        assertThat(everybody(true))
                .allSatisfy(
                        facts ->
                                assertThat(SignInPolicy.next(facts) instanceof Complete)
                                        .isEqualTo(facts.onboarded() && passedSecond(facts)));
    }

    /** Keycloak CVE-2021-3632: a page that binds a method is behind every method that is bound. */
    @Test
    void onboarding_is_behind_whatever_is_enrolled_or_demanded() {
        assertThat(everybody(true))
                .filteredOn(facts -> SignInPolicy.next(facts) instanceof Onboard)
                .isNotEmpty()
                .allMatch(facts -> facts.enrolled().isEmpty() || passedSecond(facts))
                .allMatch(facts -> facts.proofs().isEmpty() || passed(facts.proofs(), facts));
    }

    @Test
    void nothing_is_asked_for_that_was_passed_already() {
        assertThat(everybody(true))
                .filteredOn(facts -> SignInPolicy.next(facts) instanceof AskFor)
                .isNotEmpty()
                .allMatch(facts -> !asked(facts).isEmpty() && !passed(asked(facts), facts));
    }

    @Test
    void each_step_has_an_address_and_only_one_of_them_lets_in() {
        assertThat(SignInPaths.of(new AskFor(Set.of(TOTP)))).isEqualTo("/sign-in/second-step");
        assertThat(SignInPaths.of(new Onboard())).isEqualTo("/onboarding");
        assertThat(SignInPaths.of(new Complete())).isEqualTo("/sign-in/enter");
        assertThat(SignInPaths.of(new Refuse())).isEqualTo("/sign-in?notice=refused");
    }

    private static NextStep next(
            boolean onboarded,
            Set<MethodId> enrolled,
            Set<MethodId> verified,
            Set<MethodId> proofs) {
        return next(onboarded, enrolled, verified, proofs, NONE);
    }

    private static NextStep next(
            boolean onboarded,
            Set<MethodId> enrolled,
            Set<MethodId> verified,
            Set<MethodId> proofs,
            Set<MethodId> spare) {
        return SignInPolicy.next(
                new SignInFacts(true, onboarded, enrolled, verified, proofs, spare));
    }

    private static Set<MethodId> asked(SignInFacts facts) {
        return ((AskFor) SignInPolicy.next(facts)).oneOf();
    }

    private static boolean passedSecond(SignInFacts facts) {
        return passed(facts.enrolled(), facts)
                || !facts.enrolled().isEmpty() && passed(facts.spare(), facts);
    }

    private static boolean passed(Set<MethodId> oneOf, SignInFacts facts) {
        return !Collections.disjoint(oneOf, facts.verified());
    }

    /** All combinations of facts. */
    private static List<SignInFacts> everybody(boolean mayEnter) {
        var all = new ArrayList<SignInFacts>();
        for (var enrolled : subsets(TOTP, PASSKEY, MAIL)) {
            for (var verified : subsets(PASSWORD, TOTP, PASSKEY, MAIL, CODES)) {
                for (var proofs : subsets(MAIL)) {
                    for (var spare : subsets(CODES)) {
                        for (boolean onboarded : new boolean[] {true, false}) {
                            all.add(
                                    new SignInFacts(
                                            mayEnter, onboarded, enrolled, verified, proofs,
                                            spare));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static List<Set<MethodId>> subsets(MethodId... methods) {
        return IntStream.range(0, 1 << methods.length)
                .mapToObj(
                        bits ->
                                IntStream.range(0, methods.length)
                                        .filter(i -> (bits >> i & 1) == 1)
                                        .mapToObj(i -> methods[i])
                                        .collect(Collectors.toSet()))
                .toList();
    }
}
