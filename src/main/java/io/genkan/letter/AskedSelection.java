package io.genkan.letter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/**
 * The selection in a page's address, or in the hidden fields of its form, which have the same
 * names: {@code import}, {@code office}, {@code batch}, {@code member}, {@code renew}.
 */
final class AskedSelection {

    private static final int LONGEST = 80;

    private AskedSelection() {}

    static Selection in(HttpServletRequest request) {
        return new Selection(
                text(request, "import"),
                text(request, "office"),
                number(text(request, "batch")),
                text(request, "member"),
                "yes".equals(request.getParameter("renew")));
    }

    static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static String text(HttpServletRequest request, String name) {
        String text = Objects.toString(request.getParameter(name), "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
