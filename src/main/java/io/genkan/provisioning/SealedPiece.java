package io.genkan.provisioning;

import io.genkan.platform.KeyRing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A piece of a file as the database has it: made small, then sealed. */
final class SealedPiece {

    private SealedPiece() {}

    static String seal(long file, int position, byte[] bytes, KeyRing keys) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        var small = new ByteArrayOutputStream(bytes.length / 2);
        try (var out = new DeflaterOutputStream(small, deflater)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return keys.seal(purpose(file, position), small.toByteArray());
    }

    static InputStream open(long file, int position, String content, KeyRing keys) {
        return new InflaterInputStream(
                new ByteArrayInputStream(keys.open(purpose(file, position), content)));
    }

    /** Good only in its own place. */
    private static String purpose(long file, int position) {
        return "import-piece:" + file + ":" + position;
    }
}
