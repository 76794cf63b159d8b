package io.genkan.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/service/3", "/service/3?tab=1&x=%E3%81%82", "/a_b-c.html"})
    void path_of_ours_is_returned_to(String wanted) {
        assertThat(SignInPaths.target(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "service",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                " //evil.example",
                "http://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "/x\r\nSet-Cookie: a=b",
                "/x\u0085",
                "/service@evil.example",
                "@evil.example",
                "/x;jsessionid=1",
                "/x#//evil.example",
                "/\u2215evil.example",
                "/／evil.example",
                "/x y",
                "/<script>"
            })
    void any_other_address_leads_to_the_portal(String wanted) {
        assertThat(SignInPaths.target(wanted)).isEqualTo("/");
    }

    /** Browsers resolve an encoded slash or line break as part of the path, on this host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%2F%2Fevil.example",
                "/%5Cevil.example",
                "/%0d%0aSet-Cookie",
                "/.//evil.example"
            })
    void encoded_tricks_stay_on_this_host(String wanted) {
        assertThat(
                        java.net
                                .URI
                                .create("https://portal.example.jp")
                                .resolve(SignInPaths.target(wanted)))
                .hasHost("portal.example.jp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in?to=/", "/sign-in/enter", "/sign-in/second-step"})
    void nobody_is_led_back_to_the_door(String wanted) {
        assertThat(SignInPaths.target(wanted)).isEqualTo("/");
    }

    @Test
    void address_of_any_length_is_not_carried_along() {
        assertThat(SignInPaths.target("/" + "a".repeat(499))).hasSize(500);
        assertThat(SignInPaths.target("/" + "a".repeat(500))).isEqualTo("/");
    }
}
