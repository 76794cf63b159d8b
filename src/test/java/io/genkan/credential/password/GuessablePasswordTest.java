package io.genkan.credential.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.member.MemberFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GuessablePasswordTest {

    @Test
    void symbol_number_and_birth_date_are_joined_as_the_manual_says() {
        assertThat(GuessablePassword.of("{symbol}{number}{yyyyMMdd}", facts("12", "3456")))
                .contains("12345619700101");
    }

    @Test
    void society_may_order_and_separate_them_otherwise() {
        assertThat(
                        GuessablePassword.of(
                                "{number}-{symbol}-{branch}/{yyyyMMdd}", facts("$1", "3456")))
                .contains("3456-$1-00/19700101");
    }

    @Test
    void missing_fact_gives_no_password_at_all() {
        assertThat(GuessablePassword.of("{symbol}{number}{yyyyMMdd}", facts(null, "3456")))
                .isEmpty();
        assertThat(GuessablePassword.of("{symbol}{number}{yyyyMMdd}", facts("12", " "))).isEmpty();
    }

    @Test
    void misspelt_pattern_gives_no_password_at_all() {
        assertThat(GuessablePassword.of("{simbol}{number}", facts("12", "3456"))).isEmpty();
    }

    private static MemberFacts facts(String symbol, String number) {
        return new MemberFacts(
                symbol, number, "00", null, null, LocalDate.of(1970, 1, 1), null, null);
    }
}
