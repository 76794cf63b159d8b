package io.genkan.society;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.society.LineDiff.Kind;
import io.genkan.society.LineDiff.Line;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void equal_texts_have_no_changes() {
        assertThat(LineDiff.summary(List.of("a", "b"), List.of("a", "b"))).isEmpty();
    }

    @Test
    void a_changed_line_is_the_old_one_and_then_the_new_one() {
        assertThat(inWords("a b c", "a x c")).isEqualTo("a -b +x c");
    }

    @Test
    void lines_come_and_go_at_either_end() {
        assertThat(inWords("", "a")).isEqualTo("+a");
        assertThat(inWords("a", "")).isEqualTo("-a");
        assertThat(inWords("b c", "a b c d")).isEqualTo("+a b c +d");
        assertThat(inWords("a b c d", "b c")).isEqualTo("-a b c -d");
    }

    @Test
    void a_moved_line_leaves_one_place_for_another() {
        assertThat(inWords("a b c d", "b c a d")).isEqualTo("-a b c +a d");
    }

    @Test
    void a_repeated_line_is_taken_once() {
        assertThat(inWords("a a b", "a b b")).isEqualTo("a -a +b b");
    }

    @Test
    void what_was_removed_and_what_stayed_is_the_old_text() {
        var before = List.of("p", "q", "r", "s", "q");
        var after = List.of("q", "x", "r", "q", "y");

        var diff = LineDiff.between(before, after);

        assertThat(texts(diff, Kind.ADDED)).isEqualTo(before);
        assertThat(texts(diff, Kind.REMOVED)).isEqualTo(after);
    }

    @Test
    void the_summary_names_the_article_of_each_change_once() {
        var before = List.of("第1条", "same", "第2条", "old", "older", "第3条", "x");
        var after = List.of("第1条", "same", "第2条", "new", "第3条", "x");

        assertThat(LineDiff.summary(before, after))
                .extracting(Line::text)
                .containsExactly("第2条", "old", "older", "new");
    }

    @Test
    void a_new_article_stands_under_no_other() {
        var before = List.of("第1条", "a");
        var after = List.of("第1条", "a", "第2条", "b");

        assertThat(LineDiff.summary(before, after))
                .extracting(Line::text)
                .containsExactly("第2条", "b");
    }

    @Test
    void texts_that_have_nothing_in_common_cost_no_memory() {
        var before = IntStream.range(0, 30_000).mapToObj(i -> "a" + i).toList();
        var after = IntStream.range(0, 30_000).mapToObj(i -> "b" + i).toList();

        assertThat(LineDiff.between(before, after)).hasSize(60_000);
    }

    private static List<String> texts(List<Line> diff, Kind without) {
        return diff.stream().filter(line -> line.kind() != without).map(Line::text).toList();
    }

    private static String inWords(String before, String after) {
        return LineDiff.between(words(before), words(after)).stream()
                .map(line -> sign(line) + line.text())
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static String sign(Line line) {
        return line.added() ? "+" : line.removed() ? "-" : "";
    }
}
