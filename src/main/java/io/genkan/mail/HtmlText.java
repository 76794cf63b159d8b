package io.genkan.mail;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The text of a mail as a page of one column: paragraphs where it has blank lines, links where a
 * line is an address, and a code that stands alone set large. Nothing is loaded from anywhere, so
 * that opening it tells nobody.
 */
final class HtmlText {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
            <body style="margin:0;padding:16px">
            <div style="max-width:36em;margin:0 auto;font:16px/1.7 sans-serif;color:#222;overflow-wrap:anywhere">
            %s
            </div>
            </body></html>
            """;

    private HtmlText() {}

    static String of(String text) {
        return PAGE.formatted(
                Arrays.stream(text.strip().split("\\R{2,}"))
                        .map(HtmlText::paragraph)
                        .collect(Collectors.joining("\n")));
    }

    private static String paragraph(String lines) {
        return "<p>"
                + lines.lines().map(HtmlText::line).collect(Collectors.joining("<br>\n"))
                + "</p>";
    }

    private static String line(String line) {
        String shown = escaped(line);
        if (line.matches("https?://\\S+")) {
            return "<a href=\"" + shown + "\">" + shown + "</a>";
        }
        return line.matches("\\d{4,}")
                ? "<strong style=\"font-size:24px\">" + shown + "</strong>"
                : shown;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
