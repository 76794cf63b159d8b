package io.genkan.provisioning;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * How a file is written. In both, no byte of a longer character can be taken for a line break, a
 * comma or a quotation mark, so a file can be taken apart into lines before it is read.
 */
enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    /** What systems call Shift_JIS holds 髙, 﨑 and ①, which only Microsoft's variant of it knows. */
    WINDOWS_31J("Shift_JIS（windows-31j）", Charset.forName("windows-31j"));

    /**
     * What Java puts where bytes mean nothing; in a file it is such a place of an earlier program.
     */
    private static final char LOST = '\uFFFD';

    private final String label;
    private final Charset charset;

    Encoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** As a Content-Type names it; UTF-8 when it says nothing (RFC 7111 §3). */
    static Optional<Encoding> named(String charset) {
        return switch (charset == null ? "utf-8" : charset.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> Optional.of(UTF_8);
            case "shift_jis", "shift-jis", "sjis", "windows-31j", "ms932", "cp932" ->
                    Optional.of(WINDOWS_31J);
            default -> Optional.empty();
        };
    }

    /** For the person at the desk. */
    String label() {
        return label;
    }

    Encoding other() {
        return this == UTF_8 ? WINDOWS_31J : UTF_8;
    }

    /**
     * Empty when any of the bytes means nothing: a silently broken name is noticed only when the
     * letter has arrived.
     */
    Optional<String> read(byte[] bytes) {
        return Optional.of(loosely(bytes)).filter(text -> text.indexOf(LOST) < 0);
    }

    /** For showing what could not be read. */
    String loosely(byte[] bytes) {
        return new String(bytes, charset);
    }

    @Override
    public String toString() {
        return charset.name();
    }
}
