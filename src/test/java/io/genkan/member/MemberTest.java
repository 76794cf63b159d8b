package io.genkan.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MemberTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);

    private final Member taro = new Member(1, "K1000001", "taro-public-id", leaving(null), NOW);

    @Test
    void member_enters_until_the_end_of_the_last_day() {
        taro.update(leaving(LAST_DAY));

        assertThat(taro.mayEnter(LAST_DAY)).isTrue();
        assertThat(taro.mayEnter(LAST_DAY.plusDays(1))).isFalse();
    }

    @Test
    void member_who_never_leaves_may_always_enter() {
        assertThat(taro.mayEnter(LocalDate.MAX)).isTrue();
    }

    @Test
    void new_file_changes_facts_and_nothing_the_member_did() {
        taro.confirmEmail("taro@example.jp");
        taro.finishOnboarding(NOW);

        taro.update(leaving(LAST_DAY));

        assertThat(taro.facts()).isEqualTo(leaving(LAST_DAY));
        assertThat(taro.email()).contains("taro@example.jp");
        assertThat(taro.onboarded()).isTrue();
    }

    @Test
    void ending_all_sessions_begins_a_new_epoch() {
        int before = taro.epoch();

        taro.endAllSessions();

        assertThat(taro.epoch()).isNotEqualTo(before);
    }

    @Test
    void facts_are_not_for_logs() {
        assertThat(taro.facts().toString()).doesNotContain("12", "3456", "健保", "1970");
    }

    private static MemberFacts leaving(LocalDate day) {
        return new MemberFacts(
                "12", "3456", "00", "健保 太郎", "ケンポ タロウ", LocalDate.of(1970, 1, 1), "本社", day);
    }
}
