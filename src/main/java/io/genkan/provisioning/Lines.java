package io.genkan.provisioning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Takes a file apart into lines, whichever of CR LF, LF and CR ends them, and never holds more than
 * one. A byte order mark at the beginning is left out.
 */
final class Lines {

    /** No row of ours is longer; what is, lost its line breaks or a quotation mark. */
    static final int LONGEST = 64 * 1024;

    private static final int END = -1;
    private static final int BLOCK = 64 * 1024;

    private final InputStream file;
    private final byte[] block = new byte[BLOCK];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    private int at;
    private int filled;
    private long number;

    Lines(InputStream file) {
        this.file = file;
    }

    /** {@code null} after the last one. */
    Line next() throws IOException {
        if (peek() == END) {
            return null;
        }
        line.reset();
        boolean cut = false;
        for (int end; (end = upTo()) >= 0; at = end) {
            int room = Math.min(end - at, LONGEST - line.size());
            line.write(block, at, room);
            cut |= room < end - at;
            if (end < filled) {
                at = end;
                skipBreak();
                break;
            }
        }
        number++;
        return new Line(number, withoutMark(line.toByteArray()), cut);
    }

    /** Where the line ends in this block, or the block; -1 at the end of the file. */
    private int upTo() throws IOException {
        if (peek() == END) {
            return END;
        }
        int end = at;
        while (end < filled && block[end] != '\n' && block[end] != '\r') {
            end++;
        }
        return end;
    }

    private void skipBreak() throws IOException {
        boolean carriageReturn = block[at] == '\r';
        at++;
        if (carriageReturn && peek() == '\n') {
            at++;
        }
    }

    private int peek() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, file.readNBytes(block, 0, BLOCK));
        }
        return at == filled ? END : block[at];
    }

    private byte[] withoutMark(byte[] bytes) {
        boolean marked =
                number == 1
                        && bytes.length >= 3
                        && bytes[0] == (byte) 0xEF
                        && bytes[1] == (byte) 0xBB
                        && bytes[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
    }
}
