package io.genkan.onboarding;

import static io.genkan.testing.Wiring.wired;
import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.member.Member;
import io.genkan.member.MemberFacts;
import io.genkan.platform.KeyRing;
import io.genkan.platform.SampleSettings;
import io.genkan.platform.Settings;
import io.genkan.testing.SampleRequest;
import io.genkan.testing.SampleResponse;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstBrowserTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final Settings settings = SampleSettings.good();
    private final Member taro = member("taro-public-id");
    private final Cookie cookie = remembered(taro);

    @Test
    void browser_of_the_first_login_is_known_for_a_day() {
        assertThat(knows(taro, cookie.getValue(), Duration.ZERO)).isTrue();
        assertThat(knows(taro, cookie.getValue(), Duration.ofHours(24).minusSeconds(1))).isTrue();
        assertThat(knows(taro, cookie.getValue(), Duration.ofHours(24))).isFalse();
    }

    @Test
    void browser_without_the_cookie_is_unknown() {
        assertThat(at(Duration.ZERO).is(taro, SampleRequest.get("/onboarding").request()))
                .isFalse();
    }

    @Test
    void cookie_of_another_member_is_worth_nothing() {
        assertThat(knows(member("hanako-public-id"), cookie.getValue(), Duration.ZERO)).isFalse();
    }

    @Test
    void nobody_prolongs_the_day() {
        long until = NOW.plus(FirstBrowser.WINDOW).getEpochSecond();
        String longer = cookie.getValue().replace(until + "/", until + 86_400 + "/");

        assertThat(longer).isNotEqualTo(cookie.getValue());
        assertThat(knows(taro, longer, Duration.ofHours(25))).isFalse();
    }

    @Test
    void every_altered_character_is_noticed() {
        String genuine = cookie.getValue();

        for (int i = 0; i < genuine.length() - 1; i++) {
            char other = genuine.charAt(i) == '1' ? '2' : '1';
            String altered = genuine.substring(0, i) + other + genuine.substring(i + 1);
            assertThat(knows(taro, altered, Duration.ZERO)).as(altered).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "x/y",
                "/old.AAAA",
                "-1/old.AAAA",
                "9999999999999999999/old.AAAA",
                "1/",
                "999999999999/"
            })
    void what_we_never_wrote_is_worth_nothing(String value) {
        assertThat(knows(taro, value, Duration.ZERO)).isFalse();
    }

    @Test
    void cookie_is_out_of_reach_of_scripts_and_of_other_sites_and_names_nobody() {
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(86_400);
        assertThat(cookie.getValue()).doesNotContain("taro");
    }

    @Test
    void cookie_outlives_a_new_key() {
        var rotated =
                SampleSettings.with(
                        Map.of(
                                "GENKAN_SECRET_KEYS",
                                "new:HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=,"
                                        + "old:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="));
        var request = SampleRequest.get("/onboarding").cookie("genkan-first", cookie.getValue());

        assertThat(browser(rotated.keyRing(), NOW).is(taro, request.request())).isTrue();
    }

    private Cookie remembered(Member member) {
        var answer = new SampleResponse();
        at(Duration.ZERO).remember(member, answer.response());
        return answer.cookies().get(0);
    }

    private boolean knows(Member member, String value, Duration later) {
        var request = SampleRequest.get("/onboarding").cookie("genkan-first", value);
        return at(later).is(member, request.request());
    }

    private FirstBrowser at(Duration later) {
        return browser(settings.keyRing(), NOW.plus(later));
    }

    private FirstBrowser browser(KeyRing keys, Instant now) {
        return wired(new FirstBrowser(), keys, settings, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Member member(String publicId) {
        var facts =
                new MemberFacts(null, null, null, null, null, LocalDate.of(1970, 1, 1), null, null);
        return new Member(1, "K1000001", publicId, facts, NOW);
    }
}
