package io.genkan.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Breaks a Japanese text into lines (JIS X 4051, 禁則処理, in the little that a letter needs). */
final class Lines {

    /** Latin words, numbers and addresses stay whole; closing marks stay with what they close. */
    private static final Pattern PIECE =
            Pattern.compile(
                    "[「『（【〈]*(?:[\\x21-\\x7E]+|.)[、。，．・：；！？」』）】〉々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ〜％]*",
                    Pattern.DOTALL);

    private Lines() {}

    static List<String> of(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            PIECE.matcher(paragraph)
                    .results()
                    .forEach(
                            piece -> {
                                if (measure.applyAsDouble(line + piece.group()) > width
                                        && !line.isEmpty()) {
                                    lines.add(line.toString().stripTrailing());
                                    line.setLength(0);
                                }
                                line.append(
                                        line.isEmpty()
                                                ? piece.group().stripLeading()
                                                : piece.group());
                            });
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
