package io.genkan.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.credential.MethodId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UsualMethodPolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");

    @Test
    void the_one_that_last_worked_comes_first_whatever_it_is_worth() {
        assertThat(
                        first(
                                usage("passkey", 30, NOON.minusSeconds(60)),
                                usage("emailotp", 10, NOON),
                                usage("totp", 20, null)))
                .isEqualTo("emailotp");
    }

    @Test
    void of_those_never_used_the_strongest_comes_first() {
        assertThat(first(usage("emailotp", 10, null), usage("passkey", 30, null)))
                .isEqualTo("passkey");
    }

    @Test
    void one_that_was_used_comes_before_a_stronger_one_that_never_was() {
        assertThat(first(usage("passkey", 30, null), usage("totp", 20, NOON))).isEqualTo("totp");
    }

    @Test
    void of_two_used_at_once_the_stronger_comes_first() {
        assertThat(first(usage("totp", 20, NOON), usage("passkey", 30, NOON))).isEqualTo("passkey");
    }

    private static String first(Usage... offered) {
        return UsualMethodPolicy.order(List.of(offered)).get(0).method().value();
    }

    private static Usage usage(String method, int rank, Instant lastUsed) {
        return new Usage(new MethodId(method), rank, Optional.ofNullable(lastUsed));
    }
}
