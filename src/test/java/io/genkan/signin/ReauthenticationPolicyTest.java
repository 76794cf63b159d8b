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

    private static NextStep next(Set<MethodId> strongest, Set<MethodId> fresh) {
        return ReauthenticationPolicy.next(
                new ReauthenticationFacts(strongest, Set.of(MAIL), Set.of(PASSWORD), fresh));
    }
}
