package io.genkan.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.credential.MethodId;
import io.genkan.recovery.ResetStep.AskFor;
import io.genkan.recovery.ResetStep.SetPassword;
import io.genkan.recovery.ResetStep.Telephone;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResetPolicyTest {

    private static final MethodId TOTP = new MethodId("totp");
    private static final MethodId CODES = new MethodId("recovery");
    private static final MethodId MAIL = new MethodId("emailotp");

    @Test
    void link_alone_sets_no_password() {
        assertThat(next(Set.of(TOTP, CODES), Set.of())).isEqualTo(new AskFor(Set.of(TOTP, CODES)));
    }

    @Test
    void link_and_a_method_set_one() {
        assertThat(next(Set.of(TOTP, CODES), Set.of(TOTP))).isEqualTo(new SetPassword());
        assertThat(next(Set.of(TOTP, CODES), Set.of(CODES))).isEqualTo(new SetPassword());
    }

    @Test
    void mailbox_alone_sets_none() {
        assertThat(next(Set.of(), Set.of())).isEqualTo(new Telephone());
        assertThat(next(Set.of(), Set.of(MAIL))).isEqualTo(new Telephone());
    }

    @Test
    void method_of_another_kind_is_no_proof() {
        assertThat(next(Set.of(TOTP), Set.of(MAIL))).isEqualTo(new AskFor(Set.of(TOTP)));
    }

    @Test
    void nobody_who_may_not_enter_sets_one() {
        assertThat(ResetPolicy.next(new ResetFacts(false, Set.of(TOTP), Set.of(TOTP))))
                .isEqualTo(new Telephone());
    }

    private static ResetStep next(Set<MethodId> proofs, Set<MethodId> verified) {
        return ResetPolicy.next(new ResetFacts(true, proofs, verified));
    }
}
