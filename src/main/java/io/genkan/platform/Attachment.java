package io.genkan.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file that a browser is to keep instead of showing it, in answer to one press: no cache keeps
 * another copy, and its name is read alike everywhere (RFC 6266 §5, appendix D).
 */
public record Attachment(String name, String type) {

    /** By which a spreadsheet knows UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String CSV = "text/csv; charset=UTF-8";

    /** For a spreadsheet. */
    public static Attachment csv(String name) {
        return new Attachment(name, CSV);
    }

    /** The head of the answer; what the file says comes after it. */
    public void announce(HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", disposition());
    }

    /** Its text, whose beginning is written; a CSV has the mark by now. */
    public Writer begin(HttpServletResponse response) throws IOException {
        announce(response);
        var out = response.getWriter();
        if (type.equals(CSV)) {
            out.write(BYTE_ORDER_MARK);
        }
        return out;
    }

    /** Twice, where not every browser ever knew the letters of the name (RFC 8187). */
    private String disposition() {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\""
                + plain
                + "\""
                + (plain.equals(name) ? "" : "; filename*=UTF-8''" + encoded.replace("*", "%2A"));
    }
}
