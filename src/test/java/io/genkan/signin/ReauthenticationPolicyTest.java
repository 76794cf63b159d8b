package io.genkan.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.credential.MethodId;
import io.genkan.signin.NextStep.AskFor;
import io.genkan.signin.NextStep.Complete;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReauthenticationPolicyTest {

    private static final MethodId PASSWORD = new MethodId("password");
    private static final MethodId TOTP = new MethodId("totp");
    private static final MethodId PASSKEY = new MethodId("passkey");
    private static final MethodId MAIL = new MethodId("emailotp");
    private static final MethodId CODES = new MethodId("recovery");

    @Test
    void nothing_fresh_asks_for_the_strongest_method() {
        assertThat(next(Set.of(PASSKEY), Set.of())).isEqualTo(new AskFor(Set.of(PASSKEY)));
    }

    @Test
    void fresh_strongest_method_is_enough() {
        assertThat(next(Set.of(PASSKEY), Set.of(PASSKEY))).isEqualTo(new Complete());
        assertThat(next(Set.of(TOTP), Set.of(TOTP))).isEqualTo(new Complete());
    }

    @Test
    void weaker_method_does_not_do_instead_of_the_strongest() {
        assertThat(next(Set.of(PASSKEY), Set.of(PASSWORD, TOTP, MAIL)))
                .isEqualTo(new AskFor(Set.of(PASSKEY)));
    }

    @Test
    void mailed_code_alone_changes_nothing() {
        assertThat(next(Set.of(MAIL), Set.of(MAIL))).isEqualTo(new AskFor(Set.of(PASSWORD)));
    }

    @Test
    void password_and_mailed_code_together_do_where_there_is_nothing_stronger() {
        assertThat(next(Set.of(MAIL), Set.of(PASSWORD))).isEqualTo(new AskFor(Set.of(MAIL)));
        assertThat(next(Set.of(MAIL), Set.of(PASSWORD, MAIL))).isEqualTo(new Complete());
    }

    @Test
    void recovery_code_with_the_password_does_instead_of_the_lost_strongest_method() {
        assertThat(withCodes(Set.of(PASSKEY), Set.of(PASSWORD, CODES))).isEqualTo(new Complete());
        assertThat(withCodes(Set.of(MAIL), Set.of(PASSWORD, CODES))).isEqualTo(new Complete());
    }

    @Test
    void recovery_code_alone_changes_nothing() {
        assertThat(withCodes(Set.of(PASSKEY), Set.of(CODES)))
                .isEqualTo(new AskFor(Set.of(PASSWORD)));
        assertThat(withCodes(Set.of(MAIL), Set.of(MAIL, CODES)))
                .isEqualTo(new AskFor(Set.of(PASSWORD)));
    }

    @Test
    void recovery_code_is_offered_beside_the_strongest_method() {
        assertThat(withCodes(Set.of(PASSKEY), Set.of(PASSWORD)))
                .isEqualTo(new AskFor(Set.of(PASSKEY, CODES)));
        assertThat(withCodes(Set.of(PASSKEY), Set.of(PASSKEY, CODES))).isEqualTo(new Complete());
    }

    @Test
    void spent_code_of_nobody_s_sheet_is_worth_nothing() {
        assertThat(next(Set.of(PASSKEY), Set.of(PASSWORD, CODES)))
                .isEqualTo(new AskFor(Set.of(PASSKEY)));
    }

    private static NextStep withCodes(Set<MethodId> strongest, Set<MethodId> fresh) {
        return next(strongest, fresh, Set.of(CODES));
    }

    private static NextStep next(Set<MethodId> strongest, Set<MethodId> fresh) {
        return next(strongest, fresh, Set.of());
    }

    private static NextStep next(
            Set<MethodId> strongest, Set<MethodId> fresh, Set<MethodId> spare) {
        return ReauthenticationPolicy.next(
                new ReauthenticationFacts(strongest, Set.of(MAIL), Set.of(PASSWORD), fresh, spare));
    }
}
