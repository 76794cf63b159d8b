package io.genkan.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.platform.ApiToken;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BearerTokenTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "fedcba9876543210fedcba9876543210";
    private static final ApiToken FOR_ALL = new ApiToken(Optional.empty(), TOKEN);
    private static final ApiToken FOR_ONE = new ApiToken(Optional.of("second.example.jp"), OTHER);

    @Test
    void a_token_is_known_for_the_one_it_is() {
        assertThat(BearerToken.sentIn("Bearer " + OTHER, List.of(FOR_ALL, FOR_ONE)))
                .contains(FOR_ONE);
    }
}
