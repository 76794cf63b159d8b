package io.genkan.provisioning;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Looks a file over while it comes in: how many lines it has, and how it is written. Text that is
 * valid UTF-8 beyond ASCII is not so by chance, hence the majority of such lines decides, and a few
 * broken ones do not make another file of it.
 */
final class Survey {

    private final Map<Encoding, Long> firstBroken = new EnumMap<>(Encoding.class);
    private long lines;
    private long utf8;
    private long notUtf8;

    static Survey of(Lines file) throws IOException {
        var survey = new Survey();
        for (var line = file.next(); line != null; line = file.next()) {
            survey.look(line);
        }
        return survey;
    }

    private void look(Line line) {
        lines += line.blank() ? 0 : 1;
        if (line.cut() || ascii(line.bytes())) {
            return;
        }
        for (var encoding : Encoding.values()) {
            if (encoding.read(line.bytes()).isEmpty()) {
                firstBroken.putIfAbsent(encoding, line.number());
            } else if (encoding == Encoding.UTF_8) {
                utf8++;
                notUtf8--;
            }
        }
        notUtf8++;
    }

    Encoding found() {
        return utf8 >= notUtf8 ? Encoding.UTF_8 : Encoding.WINDOWS_31J;
    }

    /** Those that are not empty, the header among them. */
    long lines() {
        return lines;
    }

    /**
     * @throws UnreadableFile when the sender names one encoding and the whole file is in the other
     */
    void agree(Encoding named) {
        Long broken = firstBroken.get(named);
        if (broken != null && found() != named && !firstBroken.containsKey(named.other())) {
            throw UnreadableFile.malformed(
                    broken
                            + "行目に "
                            + named
                            + " として読めない文字があります。ファイルは "
                            + named.other()
                            + " のようです。charset を確かめてください。");
        }
    }

    private static boolean ascii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }
}
