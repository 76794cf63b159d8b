package io.genkan.platform;

import static io.genkan.testing.Filters.through;
import static io.genkan.testing.SampleRequest.get;
import static io.genkan.testing.Wiring.wired;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    private static final String STYLE = "/jakarta.faces.resource/css/base.css.xhtml";

    private final SecurityHeaders filter = wired(new SecurityHeaders(), SampleSettings.good());

    @Test
    void page_is_kept_in_no_cache_and_style_or_script_may_be() throws Exception {
        assertThat(through(filter, get("/onboarding")).headers())
                .containsEntry("Cache-Control", "no-store");
        assertThat(through(filter, get(STYLE)).headers()).doesNotContainKey("Cache-Control");
    }

    @Test
    void browser_is_told_to_come_encrypted_for_a_year() throws Exception {
        assertThat(through(filter, get(STYLE)).headers())
                .containsEntry("Strict-Transport-Security", "max-age=31536000");
    }

    @Test
    void portal_on_a_developer_s_machine_says_nothing_of_encryption() throws Exception {
        var local = SampleSettings.with(Map.of("GENKAN_PUBLIC_URL", "http://localhost:9080"));

        assertThat(through(wired(new SecurityHeaders(), local), get("/")).headers())
                .doesNotContainKey("Strict-Transport-Security");
    }
}
