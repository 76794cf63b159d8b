package io.genkan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken and what is refused, field by field. */
class PoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void terms_bind_from_tomorrow_at_the_earliest() {
        assertThat(keys(TermsPolicy.complaints(TODAY, "a", "b", TODAY)))
                .containsExactly("house.terms.too-soon");
        assertThat(TermsPolicy.complaints(TODAY.plusDays(1), "a", "b", TODAY)).isEmpty();
        assertThat(keys(TermsPolicy.complaints(TODAY.plusYears(3), "a", "b", TODAY)))
                .containsExactly("house.terms.too-late");
    }

    @Test
    void terms_have_points_and_a_text() {
        assertThat(keys(TermsPolicy.complaints(null, "", "", TODAY)))
                .containsExactly(
                        "house.day.unreadable",
                        "house.terms.mainPoints.missing",
                        "house.terms.body.missing");
        assertThat(keys(TermsPolicy.complaints(TODAY.plusDays(1), "1\n2\n3\n4\n5\n6", "b", TODAY)))
                .containsExactly("house.terms.mainPoints.many");
        assertThat(keys(TermsPolicy.complaints(TODAY.plusDays(1), "a", "b".repeat(30_001), TODAY)))
                .containsExactly("house.too-long");
    }

    @Test
    void a_notice_may_have_one_day() {
        assertThat(NoticePolicy.complaints("a", "b", TODAY, TODAY)).isEmpty();
        assertThat(keys(NoticePolicy.complaints("a", "b", TODAY, TODAY.minusDays(1))))
                .containsExactly("house.notice.ends-before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000", "a\u202eb", "a\u200bb", "a\u2028b", "a\tb"})
    void a_line_has_nothing_hidden(String line) {
        assertThat(Typed.hiddenInLine(line)).isTrue();
    }

    @Test
    void lines_of_a_text_may_end() {
        assertThat(Typed.hidden("a\nb")).isFalse();
        assertThat(Typed.text(" a\r\nb\rc ")).isEqualTo("a\nb\nc");
        assertThat(Typed.text(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03", "abc", "03-0000-0000\r\nBcc: x", "０３-００００"})
    void no_telephone(String number) {
        assertThat(NamesPolicy.telephone(number)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03-0000-0000", "0120 000 000", "+81 (3) 0000-0000"})
    void telephones(String number) {
        assertThat(NamesPolicy.telephone(number)).isEmpty();
    }

    @Test
    void a_page_name_has_nothing_at_which_an_app_would_split_it() {
        assertThat(NamesPolicy.pageName("健保:本社")).isNotEmpty();
        assertThat(NamesPolicy.pageName("健康保険組合加入者ページ")).isEmpty();
    }

    @Test
    void one_method_stays() {
        String usual = "{symbol}{number}{yyyyMMdd}";
        assertThat(keys(RulesPolicy.complaints(0, 21, false, usual)))
                .containsExactly("house.rules.methods.none");
        assertThat(keys(RulesPolicy.complaints(1, 0, false, usual)))
                .containsExactly("house.rules.initialDays.wrong");
        assertThat(keys(RulesPolicy.complaints(1, 61, false, usual)))
                .containsExactly("house.rules.initialDays.wrong");
        assertThat(RulesPolicy.complaints(1, 60, false, usual)).isEmpty();
    }

    @Test
    @DisplayName("an initial password that others can guess lasts 21 days at most (T1)")
    void what_can_be_guessed_does_not_last() {
        String usual = "{symbol}{number}{yyyyMMdd}";
        assertThat(keys(RulesPolicy.complaints(1, 22, true, usual)))
                .containsExactly("house.rules.initialDays.guessable");
        assertThat(RulesPolicy.complaints(1, 21, true, usual)).isEmpty();
        assertThat(RulesPolicy.complaints(1, 22, false, usual)).isEmpty();
        assertThat(keys(RulesPolicy.complaints(1, 61, true, usual)))
                .containsExactly("house.rules.initialDays.wrong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "same-for-all",
                "{symbol}{number}",
                "{yyyyMMdd}",
                "{name}{number}{yyyyMMdd}",
                "{number}{yyyyMMdd} ",
                "{number}{yyyyMMdd}{"
            })
    void a_pattern_is_of_facts_that_differ(String pattern) {
        assertThat(RulesPolicy.complaints(1, 21, false, pattern)).isNotEmpty();
    }

    @Test
    void hues() {
        assertThat(ColourPolicy.hue("0")).contains(0);
        assertThat(ColourPolicy.hue("359")).contains(359);
        assertThat(ColourPolicy.hue("360")).isEmpty();
        assertThat(ColourPolicy.hue("-1")).isEmpty();
        assertThat(ColourPolicy.hex("#02577")).isFalse();
        assertThat(ColourPolicy.hex("#025777;}")).isFalse();
    }

    @Test
    void what_differs_is_named_in_the_order_of_the_form() {
        record Draft(String a, Integer b, String c) {}

        assertThat(Fields.differing(new Draft("x", null, "z"), new Draft("y", 1, "z")))
                .containsExactly("a", "b");
        assertThat(Fields.value("b", new Draft("x", null, "z"))).isNull();
        assertThat(Fields.value("c", new Draft("x", null, "z"))).isEqualTo("z");
    }

    private static List<String> keys(List<Complaint> complaints) {
        return complaints.stream().map(Complaint::key).toList();
    }
}
