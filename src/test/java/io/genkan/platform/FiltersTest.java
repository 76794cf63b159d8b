package io.genkan.platform;

import static io.genkan.testing.SampleRequest.get;
import static io.genkan.testing.SampleRequest.post;
import static io.genkan.testing.Wiring.wired;
import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.SampleRequest;
import io.genkan.testing.SampleResponse;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filters every request passes. */
class FiltersTest {

    private final SampleResponse answer = new SampleResponse();

    @Nested
    class WindowIdsFilter {

        @Test
        void plain_window_id_passes() throws Exception {
            assertThat(through(get("/onboarding").parameter("jfwid", "wizard")))
                    .isEqualTo("passed");
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
            assertThat(through(post("/").parameter("jakarta.faces.ClientWindow", id)))
                    .isEqualTo("400");
        }

        @Test
        void bad_window_id_does_not_hide_behind_a_good_one() throws Exception {
            var request = get("/").parameter("jfwid", "wizard").parameter("jfwid", "<b>");

            assertThat(through(request)).isEqualTo("400");
        }

        private String through(SampleRequest request) throws IOException, ServletException {
            return FiltersTest.this.through(new WindowIds(), request);
        }
    }

    @Nested
    class SameOriginFilter {

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
            return FiltersTest.this.through(
                    wired(new SameOrigin(), SampleSettings.good()), request);
        }
    }

    @Nested
    class CompletePostsFilter {

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
            return FiltersTest.this.through(new CompletePosts(), request);
        }
    }

    @Nested
    class SecurityHeadersFilter {

        @Test
        void page_is_kept_in_no_cache() throws Exception {
            through(new SecurityHeaders(), get("/onboarding"));

            assertThat(answer.headers()).containsEntry("Cache-Control", "no-store");
        }

        @Test
        void style_or_script_may_be_kept() throws Exception {
            through(new SecurityHeaders(), get("/jakarta.faces.resource/css/base.css.xhtml"));

            assertThat(answer.headers()).isEmpty();
        }
    }

    @Nested
    class LanguageCookieFilter {

        @Test
        void chosen_language_is_remembered_out_of_reach_of_scripts() throws Exception {
            through(new LanguageCookie(), get("/").parameter("lang", "en"));

            assertThat(answer.cookies())
                    .singleElement()
                    .satisfies(
                            cookie -> {
                                assertThat(cookie.getValue()).isEqualTo("en");
                                assertThat(cookie.isHttpOnly()).isTrue();
                                assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
                            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"de", "", "en\r\nSet-Cookie: a=b"})
        void anything_else_is_not(String chosen) throws Exception {
            through(new LanguageCookie(), get("/").parameter("lang", chosen));

            assertThat(answer.cookies()).isEmpty();
        }
    }

    private String through(HttpFilter filter, SampleRequest request)
            throws IOException, ServletException {
        filter.doFilter(
                request.request(),
                (jakarta.servlet.ServletResponse) answer.response(),
                answer.chain());
        return answer.outcome();
    }
}
