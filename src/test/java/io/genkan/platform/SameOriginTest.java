package io.genkan.platform;

import static io.genkan.testing.SampleRequest.get;
import static io.genkan.testing.SampleRequest.post;
import static io.genkan.testing.Wiring.wired;
import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Filters;
import io.genkan.testing.SampleRequest;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {

    @Test
    void reading_needs_no_origin() throws Exception {
        assertThat(through(get("/sign-in").header("Sec-Fetch-Site", "cross-site")))
                .isEqualTo("passed");
        assertThat(through(SampleRequest.of("HEAD", "/sign-in"))).isEqualTo("passed");
    }

    @Test
    void post_from_our_own_page_passes() throws Exception {
        assertThat(through(post("/sign-in").header("Sec-Fetch-Site", "same-origin")))
                .isEqualTo("passed");
        assertThat(through(post("/sign-in").header("Origin", "https://portal.example.jp")))
                .isEqualTo("passed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", "", "SAME-ORIGIN"})
    void post_that_another_site_caused_is_refused(String site) throws Exception {
        assertThat(
                        through(
                                post("/sign-in")
                                        .header("Sec-Fetch-Site", site)
                                        .header("Origin", "https://portal.example.jp")))
                .isEqualTo("403");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "https://evil.example",
                "http://portal.example.jp",
                "https://portal.example.jp.evil.example",
                "https://portal.example.jp:444"
            })
    void old_browser_s_post_from_elsewhere_is_refused(String origin) throws Exception {
        assertThat(through(post("/sign-in").header("Origin", origin))).isEqualTo("403");
    }

    @Test
    void old_browser_s_post_to_a_society_of_its_own_host_comes_from_that_host() throws Exception {
        String second = "https://second.example.jp";

        assertThat(through(post("/sign-in").at("Second.example.jp").header("Origin", second)))
                .isEqualTo("passed");
        assertThat(through(post("/sign-in").header("Origin", second))).isEqualTo("403");
        assertThat(
                        through(
                                post("/sign-in")
                                        .at("second.example.jp")
                                        .header("Origin", "https://portal.example.jp")))
                .isEqualTo("403");
    }

    @Test
    void post_of_unknown_origin_is_refused() throws Exception {
        assertThat(through(post("/sign-in"))).isEqualTo("403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "get"})
    void whatever_is_not_plainly_reading_is_treated_as_writing(String method) throws Exception {
        assertThat(through(SampleRequest.of(method, "/sign-in"))).isEqualTo("403");
    }

    @Test
    void interface_for_other_programs_is_left_alone() throws Exception {
        assertThat(through(post("/api/v1/imports"))).isEqualTo("passed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/apis/x",
                "/api/../sign-in",
                "/api/..;/sign-in",
                "/api/%2e%2e/sign-in",
                "/api/%2E%2E;x=1/sign-in",
                "/api/x/..\\../sign-in"
            })
    void page_does_not_pass_as_that_interface(String path) throws Exception {
        assertThat(through(post(path))).isEqualTo("403");
    }

    private String through(SampleRequest request) throws IOException, ServletException {
        return Filters.through(wired(new SameOrigin(), SampleSettings.good()), request).outcome();
    }
}
