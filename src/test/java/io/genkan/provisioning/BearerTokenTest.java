package io.genkan.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.platform.ApiToken;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "fedcba9876543210fedcba9876543210";
    private static final ApiToken FOR_ALL = new ApiToken(Optional.empty(), TOKEN);
    private static final ApiToken FOR_ONE = new ApiToken(Optional.of("second.example.jp"), OTHER);

    @Test
    void holder_of_the_token_is_let_in_whatever_the_case_of_the_scheme() {
        assertThat(sent("Bearer " + TOKEN)).contains(FOR_ALL);
        assertThat(sent("bearer " + TOKEN)).contains(FOR_ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "Basic " + TOKEN,
                TOKEN,
                "Bearer " + TOKEN + "0",
                "Bearer 0123"
            })
    void everybody_else_is_not(String header) {
        assertThat(sent(header)).isEmpty();
    }

    @Test
    void a_token_is_known_for_the_one_it_is() {
        assertThat(sent("Bearer " + OTHER)).contains(FOR_ONE);
    }

    private static Optional<ApiToken> sent(String header) {
        return BearerToken.sentIn(header, List.of(FOR_ALL, FOR_ONE));
    }
}
