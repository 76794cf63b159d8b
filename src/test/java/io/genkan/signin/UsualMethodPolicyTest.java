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
    void stronger_one_that_was_just_set_up_comes_first() {
        assertThat(first(usage("emailotp", 10, NOON.minusSeconds(60)), usage("passkey", 30, null)))
                .isEqualTo("passkey");
    }

    @Test
    void stronger_one_that_was_set_up_long_ago_and_never_used_does_not() {
        assertThat(first(usage("emailotp", 10, NOON.plusSeconds(60)), usage("totp", 20, null)))
                .isEqualTo("emailotp");
    }

    @Test
    void weaker_one_that_was_just_set_up_is_a_spare() {
        assertThat(first(usage("totp", 20, NOON.minusSeconds(60)), usage("emailotp", 10, null)))
                .isEqualTo("totp");
    }

    @Test
    void of_two_used_at_once_the_stronger_comes_first() {
        assertThat(first(usage("totp", 20, NOON), usage("passkey", 30, NOON))).isEqualTo("passkey");
    }

    private static String first(Usage... offered) {
        return UsualMethodPolicy.order(List.of(offered)).get(0).method().value();
    }

    private static Usage usage(String method, int rank, Instant lastUsed) {
        return new Usage(new MethodId(method), rank, Optional.ofNullable(lastUsed), NOON);
    }
}
