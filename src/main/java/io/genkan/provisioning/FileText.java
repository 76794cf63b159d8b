package io.genkan.provisioning;

import jakarta.ws.rs.core.Response.Status;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The bytes of a file as text. Strict: a byte that means nothing refuses the file with its line,
 * because a silently broken name is noticed only when the letter has arrived.
 */
final class FileText {

    /** What systems call Shift_JIS holds 髙, 﨑 and ①, which only Microsoft's variant of it knows. */
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final String BOM = "\uFEFF";

    private FileText() {}

    /**
     * @param charset as in the Content-Type; UTF-8 when it says nothing (RFC 7111 §3)
     * @throws UnreadableFile when the charset is not one of ours or the bytes are not of that
     *     charset
     */
    static String of(byte[] bytes, String charset) {
        var named = charset(charset == null ? "utf-8" : charset.toLowerCase(Locale.ROOT));
        String text = decode(bytes, named);
        return text.startsWith(BOM) ? text.substring(1) : text;
    }

    private static Charset charset(String name) {
        return switch (name) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "shift_jis", "shift-jis", "sjis", "windows-31j", "ms932", "cp932" -> WINDOWS_31J;
            default ->
                    throw new UnreadableFile(
                            Status.UNSUPPORTED_MEDIA_TYPE,
                            "charset は UTF-8、Shift_JIS、windows-31j のいずれかにしてください。");
        };
    }

    private static String decode(byte[] bytes, Charset charset) {
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length + 1);
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(input, output, true);
        if (result.isError()) {
            throw UnreadableFile.malformed(complaint(bytes, charset, output.flip()));
        }
        decoder.flush(output);
        return output.flip().toString();
    }

    private static String complaint(byte[] bytes, Charset charset, CharBuffer readSoFar) {
        long line = 1 + readSoFar.chars().filter(c -> c == '\n').count();
        var other = charset.equals(WINDOWS_31J) ? StandardCharsets.UTF_8 : WINDOWS_31J;
        return line
                + "行目に "
                + charset.name()
                + " として読めない文字があります。"
                + (readableAs(other, bytes)
                        ? "ファイルは " + other.name() + " のようです。charset を確かめてください。"
                        : "");
    }

    private static boolean readableAs(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException no) {
            return false;
        }
    }
}
