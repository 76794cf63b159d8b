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

class WindowIdsTest {

    @Test
    void plain_window_id_passes() throws Exception {
        assertThat(through(get("/onboarding").parameter("jfwid", "wizard"))).isEqualTo("passed");
        assertThat(through(get("/onboarding"))).isEqualTo("passed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"><script>",
                "a b",
                "a:1",
                "ウ",
                "a\n",
                "12345678901234567890123456789012345678901"
            })
    void any_other_window_id_is_refused_under_either_name(String id) throws Exception {
        assertThat(through(get("/").parameter("jfwid", id))).isEqualTo("400");
        assertThat(through(post("/").parameter("jakarta.faces.ClientWindow", id))).isEqualTo("400");
    }

    @Test
    void bad_window_id_does_not_hide_behind_a_good_one() throws Exception {
        var request = get("/").parameter("jfwid", "wizard").parameter("jfwid", "<b>");

        assertThat(through(request)).isEqualTo("400");
    }

    private String through(SampleRequest request) throws IOException, ServletException {
        return Filters.through(new WindowIds(), request).outcome();
    }
}
