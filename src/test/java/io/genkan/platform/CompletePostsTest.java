package io.genkan.platform;

import static io.genkan.testing.SampleRequest.get;
import static io.genkan.testing.SampleRequest.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Filters;
import io.genkan.testing.SampleRequest;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletePostsTest {

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Test
    void form_with_its_nonce_passes() throws Exception {
        assertThat(through(form("/onboarding").parameter(Nonce.PARAMETER, "bm9uY2U=")))
                .isEqualTo("passed");
    }

    @Test
    void form_without_its_nonce_is_shown_anew() throws Exception {
        assertThat(through(form("/onboarding"))).isEqualTo("to /onboarding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'; script-src *", "bm9uY2U=\n", "*"})
    void form_with_an_altered_nonce_is_shown_anew(String nonce) throws Exception {
        assertThat(through(form("/onboarding").parameter(Nonce.PARAMETER, nonce)))
                .isEqualTo("to /onboarding");
    }

    @Test
    void nonce_of_any_length_is_not_read() throws Exception {
        assertThat(through(form("/onboarding").parameter(Nonce.PARAMETER, "A".repeat(104))))
                .isEqualTo("to /onboarding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "/\\evil.example", "\\\\evil.example"})
    void nobody_is_led_to_another_site(String path) throws Exception {
        assertThat(through(form(path))).isEqualTo("to /");
    }

    @Test
    void posts_that_are_no_faces_form_are_not_its_business() throws Exception {
        assertThat(through(post("/sign-out"))).isEqualTo("passed");
        assertThat(through(get("/onboarding").parameter(VIEW_STATE, "1"))).isEqualTo("passed");
    }

    private static SampleRequest form(String path) {
        return post(path).parameter(VIEW_STATE, "1:2");
    }

    private String through(SampleRequest request) throws IOException, ServletException {
        return Filters.through(new CompletePosts(), request).outcome();
    }
}
