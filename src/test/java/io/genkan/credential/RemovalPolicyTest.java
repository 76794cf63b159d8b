package io.genkan.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what may be removed (T22)")
class RemovalPolicyTest {

    private static final MethodId PASSKEY = new MethodId("passkey");
    private static final MethodId TOTP = new MethodId("totp");
    private static final MethodId MAIL = new MethodId("emailotp");

    @Test
    void the_only_method_stays_whatever_it_is() {
        assertThat(mayGo(PASSKEY)).isFalse();
        assertThat(mayGo(TOTP)).isFalse();
        assertThat(mayGo(MAIL)).isFalse();
    }

    @Test
    void one_of_two_strong_ones_may_go() {
        assertThat(mayGo(PASSKEY, TOTP)).isTrue();
        assertThat(mayGo(TOTP, PASSKEY)).isTrue();
        assertThat(mayGo(PASSKEY, PASSKEY)).isTrue();
    }

    @Test
    void the_last_strong_one_does_not_go_for_a_mailbox() {
        assertThat(mayGo(PASSKEY, MAIL)).isFalse();
        assertThat(mayGo(TOTP, MAIL)).isFalse();
    }

    @Test
    void the_mailbox_may_go_when_something_else_stays() {
        assertThat(mayGo(MAIL, TOTP)).isTrue();
    }

    private static boolean mayGo(MethodId leaving, MethodId... staying) {
        return RemovalPolicy.allows(leaving, List.of(staying), Set.of(MAIL));
    }
}
