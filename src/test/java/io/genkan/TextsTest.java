package io.genkan;

import static io.genkan.SampleTexts.EN;
import static io.genkan.SampleTexts.JA;
import static io.genkan.SampleTexts.inSources;
import static io.genkan.SampleTexts.inViews;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.genkan.audit.AuditEvent;
import io.genkan.audit.SecurityChange;
import io.genkan.contact.Carrier;
import io.genkan.onboarding.OnboardingStep;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on the screens is there in both languages, once, and is used. */
class TextsTest {

    /** Methods a member chooses; the password is not one of them. */
    private static final List<String> CHOSEN = List.of("passkey", "totp", "emailotp");

    private static final String BREAK = "<wbr aria-hidden=\"true\"/>";

    private static final String ONE_OF_TWO = "texts\\.get\\([^']*\\? '([^']+)' : '([^']+)'\\)";

    private static final Set<String> LITERAL_IN_VIEWS =
            keys(
                    Stream.concat(
                            inViews("texts\\.(?:get|format)\\('([^']+)'(?!\\.concat)"),
                            inViews(ONE_OF_TWO)));

    /** What a source calls a text of ours: a word and a dot and more of it, in quotation marks. */
    private static final Set<String> LITERAL_IN_SOURCES =
            keys(inSources("\"([a-z][a-z-]*(?:\\.[A-Za-z0-9-]+)+)\"").filter(TextsTest::ours));

    /** Keeps the two maps from being empty by accident, which would make every test here pass. */
    @Test
    void bundles_are_read() {
        assertThat(Map.of("ja", JA, "en", EN))
                .allSatisfy((name, all) -> assertThat(all).hasSizeGreaterThan(300));
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(EN.keySet()).isEqualTo(JA.keySet());
    }

    @Test
    void each_bundle_has_its_partner_and_no_key_twice() {
        assertThat(SampleTexts.folders())
                .hasSizeGreaterThan(CHOSEN.size())
                .allSatisfy(
                        folder ->
                                assertThat(SampleTexts.keysAsWritten(folder, "ja"))
                                        .doesNotHaveDuplicates()
                                        .containsExactlyInAnyOrderElementsOf(
                                                SampleTexts.keysAsWritten(folder, "en").toList()));
    }

    @Test
    void every_key_of_the_views_exists() {
        assertThat(LITERAL_IN_VIEWS).isNotEmpty().isSubsetOf(JA.keySet());
    }

    @Test
    void every_key_of_the_sources_exists() {
        assertThat(LITERAL_IN_SOURCES).isNotEmpty().isSubsetOf(JA.keySet());
    }

    @Test
    void every_key_that_is_put_together_exists() {
        assertThat(joined()).isSubsetOf(JA.keySet());
    }

    @Test
    void no_view_puts_a_key_together_in_a_way_this_test_does_not_know() {
        assertThat(
                        inViews(
                                "texts\\.(?:get|format)\\((?![^']*\\? ')([^'][^)]*\\)|'[^']+'\\.concat[^)]*\\))"))
                .extracting(found -> found.group(1))
                .containsOnly(
                        "m.id()",
                        "'step.'.concat(s.number()",
                        "invitationPage.method()",
                        "onboardingPage.titleKey()",
                        "secondStepPage.title()");
    }

    @Test
    void no_key_is_without_use() {
        var used = new TreeSet<>(LITERAL_IN_VIEWS);
        used.addAll(LITERAL_IN_SOURCES);
        used.addAll(joined());
        used.addAll(hints());

        assertThat(JA.keySet()).isSubsetOf(used);
    }

    @Test
    void no_text_is_empty() {
        assertThat(Stream.of(JA, EN).flatMap(bundle -> bundle.values().stream()))
                .noneMatch(String::isBlank);
    }

    @Test
    void both_languages_have_the_same_places_for_values() {
        assertThat(JA)
                .allSatisfy((key, text) -> assertThat(places(EN.get(key))).isEqualTo(places(text)));
    }

    @Test
    void every_value_a_view_gives_has_its_place() {
        assertThat(
                        inViews(
                                "texts\\.format\\('([^']+)'((?:, *[^,()]+(?:\\((?:[^()]|\\([^()]*\\))*\\))?)+)\\)"))
                .isNotEmpty()
                .allSatisfy(
                        call ->
                                assertThat(places(JA.get(call.group(1))))
                                        .as(call.group())
                                        .hasSize(values(call.group(2))));
    }

    @Test
    void text_with_a_place_is_never_shown_without_its_value() {
        assertThat(keys(inViews("texts\\.get\\('([^']+)'\\)")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(JA.get(key)).doesNotContain("{0}"));
    }

    /** MessageFormat swallows a lone apostrophe and everything it encloses. */
    @Test
    void text_that_is_formatted_keeps_its_apostrophes() {
        assertThat(formatted())
                .isNotEmpty()
                .allSatisfy(
                        key ->
                                assertThat(List.of(JA.get(key), EN.get(key)))
                                        .noneMatch(text -> text.replace("''", "").contains("'")));
    }

    @Test
    void text_that_is_formatted_is_a_pattern() {
        assertThat(formatted())
                .allSatisfy(
                        key -> {
                            new MessageFormat(JA.get(key), Locale.JAPANESE);
                            new MessageFormat(EN.get(key), Locale.ENGLISH);
                        });
    }

    @Test
    void text_that_is_not_formatted_doubles_no_apostrophe() {
        var formatted = formatted();

        assertThat(EN)
                .allSatisfy(
                        (key, text) -> {
                            if (!formatted.contains(key)) {
                                assertThat(text).as(key).doesNotContain("''");
                            }
                        });
    }

    @Test
    void long_heading_says_where_it_may_break_and_is_otherwise_the_same() {
        assertThat(JA)
                .allSatisfy(
                        (key, text) -> {
                            if (key.endsWith(".broken")) {
                                String whole = JA.get(key.replaceAll("\\.broken$", ""));
                                assertThat(text).contains(BREAK).isNotEqualTo(whole);
                                assertThat(text.replace(BREAK, "")).isEqualTo(whole);
                                assertThat(whole).hasSizeGreaterThan(9);
                            }
                        });
    }

    @Test
    void heading_that_has_a_place_to_break_is_shown_with_it() {
        assertThat(keys(inViews("<h1[^>]*>#\\{texts\\.get\\('([^']+)'\\)}")))
                .isNotEmpty()
                .noneMatch(key -> JA.containsKey(key + ".broken"));
    }

    @Test
    void text_with_marks_is_never_escaped() {
        var marked = JA.keySet().stream().filter(key -> JA.get(key).contains("<")).toList();
        var escaped = keys(inViews(">#\\{texts\\.(?:get|format)\\('([^']+)'"));

        assertThat(marked).isNotEmpty().doesNotContainAnyElementsOf(escaped);
    }

    /** Keys the pages put together from a step or a method. */
    private static Set<String> joined() {
        var steps = Arrays.stream(OnboardingStep.values()).toList();
        var counts = steps.stream().map(step -> "step." + step.number());
        var minutes = IntStream.range(1, steps.size()).mapToObj(number -> "step.minutes." + number);
        var titles =
                steps.stream()
                        .filter(step -> step != OnboardingStep.ENROLMENT)
                        .map(step -> word(step) + ".title");
        return Stream.of(
                        counts,
                        minutes,
                        titles,
                        ofMethods(),
                        notices(),
                        events(),
                        trailWords(),
                        invitations(),
                        carriers(),
                        Stream.of("done.title"))
                .flatMap(keys -> keys)
                .collect(toCollection(TreeSet::new));
    }

    /** What the mail about a change says first. */
    private static Stream<String> notices() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.genkan")
                        .stream()
                        .filter(type -> type.isAssignableTo(SecurityChange.class))
                        .filter(type -> !type.isInterface())
                        .map(type -> "notice." + type.getSimpleName());
    }

    /** What the audit calls every event there is. */
    private static Stream<String> events() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.genkan")
                        .stream()
                        .filter(type -> type.isAssignableTo(AuditEvent.class))
                        .filter(type -> !type.isInterface())
                        .map(type -> "event." + type.getSimpleName());
    }

    /** Words of details that are translated; the others stay as they are. */
    private static Stream<String> trailWords() {
        return JA.keySet().stream().filter(key -> key.startsWith("trail.word."));
    }

    private static Stream<String> carriers() {
        return Arrays.stream(Carrier.values())
                .map(Carrier::id)
                .flatMap(
                        id ->
                                Stream.of(
                                        "carrier." + id,
                                        "guide." + id + ".1",
                                        "guide." + id + ".2"));
    }

    private static Stream<String> ofMethods() {
        return Stream.of(
                        "title",
                        "setup",
                        "minutes",
                        "choice.text",
                        "choice.minutes",
                        "choice.strength")
                .flatMap(part -> CHOSEN.stream().map(method -> method + "." + part));
    }

    /** Of the method that members on mailed codes are invited to. */
    private static Stream<String> invitations() {
        return Stream.of("passkey.invite", "passkey.invite.text");
    }

    /** What is needed at hand; not every step needs something. */
    private static Set<String> hints() {
        return Stream.concat(
                        Arrays.stream(OnboardingStep.values()).map(TextsTest::word),
                        CHOSEN.stream())
                .map(word -> word + ".hand")
                .collect(toCollection(TreeSet::new));
    }

    private static String word(OnboardingStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whatever goes through MessageFormat: texts with values, and all that is said beside a field.
     */
    private static Set<String> formatted() {
        var formatted = keys(inViews("texts\\.format\\('([^']+)'"));
        formatted.addAll(LITERAL_IN_SOURCES);
        return formatted;
    }

    private static Set<String> keys(Stream<MatchResult> found) {
        return found.flatMap(
                        match ->
                                IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group))
                .filter(Objects::nonNull)
                .collect(toCollection(TreeSet::new));
    }

    /** Not a setting of Jakarta Mail, a file, a class, or a domain. */
    private static boolean ours(MatchResult found) {
        String literal = found.group(1);
        return !literal.matches(
                "(mail\\.smtp|user|[a-z])\\..*|.*\\.(csv|sql|css|pdf|png|properties|txt|xml|xhtml|jp|com)|io\\..*|(java|jakarta|primefaces|sun)\\..*");
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{(\\d|s)}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    /** How many values there are between commas that no bracket encloses. */
    private static int values(String list) {
        int depth = 0;
        int values = 0;
        for (char c : list.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            values += c == ',' && depth == 0 ? 1 : 0;
        }
        return values;
    }
}
