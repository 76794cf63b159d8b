package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void good_settings_start_the_server() {
        assertThatCode(() -> SampleSettings.good().check()).doesNotThrowAnyException();
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        assertThatThrownBy(() -> SampleSettings.only(Map.of()).check())
                .hasMessageContainingAll(
                        "GENKAN_PUBLIC_URL: missing",
                        "GENKAN_SECRET_KEYS: missing",
                        "SMTP_HOST: missing",
                        "SMTP_PORT: missing",
                        "DB_URL: missing",
                        "DB_USER: missing",
                        "LTPA_KEYS_FILE: missing",
                        "LTPA_KEYS_PASSWORD: missing");
    }

    @Test
    void everything_that_is_malformed_is_told_at_once() {
        var settings =
                SampleSettings.with(
                        Map.of(
                                "GENKAN_PUBLIC_URL", "ftp://portal.example.jp",
                                "GENKAN_SECRET_KEYS", "a:c2hvcnQ=",
                                "GENKAN_API_TOKEN", "too short",
                                "SMTP_PORT", "smtp"));

        assertThatThrownBy(settings::check)
                .hasMessageContainingAll(
                        "GENKAN_PUBLIC_URL: not an http(s) address",
                        "GENKAN_SECRET_KEYS: key 'a' is not the base64 of 32 bytes",
                        "GENKAN_API_TOKEN: at least 32 characters",
                        "SMTP_PORT: not a number");
    }

    @Test
    void shared_sessions_are_spelt_right_and_on_postgresql() {
        var postgres = Map.of("GENKAN_SESSIONS", "shared", "DB_URL", "jdbc:postgresql://db/genkan");
        assertThatCode(() -> SampleSettings.with(postgres).check()).doesNotThrowAnyException();

        assertThatThrownBy(() -> SampleSettings.with(Map.of("GENKAN_SESSIONS", "share")).check())
                .hasMessageContaining("GENKAN_SESSIONS: shared, or nothing");
        var h2 = Map.of("GENKAN_SESSIONS", "shared", "DB_URL", "jdbc:h2:file:x");
        assertThatThrownBy(() -> SampleSettings.with(h2).check())
                .hasMessageContaining("on PostgreSQL only");
    }

    @Test
    void blank_setting_is_a_missing_one() {
        assertThatThrownBy(() -> SampleSettings.with(Map.of("SMTP_HOST", "  ")).check())
                .hasMessageContaining("SMTP_HOST: missing");
    }

    @Test
    void public_address_loses_its_last_slash() {
        var settings =
                SampleSettings.with(Map.of("GENKAN_PUBLIC_URL", "https://portal.example.jp/"));

        assertThat(settings.publicUrl()).hasToString("https://portal.example.jp");
    }

    @Test
    void other_hosts_share_scheme_and_port() {
        var usual = SampleSettings.good();
        var trial = SampleSettings.with(Map.of("GENKAN_PUBLIC_URL", "http://localhost:9080"));

        assertThat(usual.publicUrlAt("second.example.jp")).hasToString("https://second.example.jp");
        assertThat(trial.publicUrlAt("other.localhost")).hasToString("http://other.localhost:9080");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.jp/portal",
                "https://portal.example.jp?x=1",
                "https://portal.example.jp#top",
                "https://somebody@portal.example.jp",
                "https://",
                "portal.example.jp",
                "//portal.example.jp",
                "https://Portal.example.jp",
                "https://portal.example.jp:443",
                "javascript:alert(1)"
            })
    void public_address_that_is_more_or_less_than_an_origin_is_refused(String address) {
        assertThatThrownBy(() -> SampleSettings.with(Map.of("GENKAN_PUBLIC_URL", address)).check())
                .hasMessageContaining("GENKAN_PUBLIC_URL: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-25", "65536"})
    void port_that_does_not_exist_is_refused(String port) {
        assertThatThrownBy(() -> SampleSettings.with(Map.of("SMTP_PORT", port)).check())
                .hasMessageContaining("SMTP_PORT: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100", "5s", "five"})
    void a_drain_that_is_no_small_number_of_seconds_is_refused(String seconds) {
        assertThatThrownBy(
                        () -> SampleSettings.with(Map.of("GENKAN_DRAIN_SECONDS", seconds)).check())
                .hasMessageContaining("GENKAN_DRAIN_SECONDS: 0 to 99");
    }

    @Test
    void provisioning_is_off_without_a_token_and_a_server_is_no_sample() {
        assertThat(SampleSettings.good().apiTokens()).isEmpty();
        assertThat(SampleSettings.good().sample()).isFalse();
    }

    @Test
    void no_secret_is_told_of_the_mail_server() {
        var settings =
                SampleSettings.with(Map.of("SMTP_USER", "postman", "SMTP_PASSWORD", "geheim"));

        assertThat(settings.smtp()).hasToString("SmtpServer[mail.example.jp:587]");
    }
}
