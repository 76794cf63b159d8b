package io.genkan.credential.totp;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * RFC 6238 with SHA-1, six digits and 30 seconds: the only settings every app reads right
 * (Microsoft Authenticator and older Google Authenticators ignore any other).
 */
final class Totp {

    static final int DIGITS = 6;
    static final int PERIOD_SECONDS = 30;

    /** One step either way for slow typing and a clock that is a little off (RFC 6238 §5.2, §6). */
    static final int DRIFT_WINDOW = 1;

    private static final int MODULUS = 1_000_000;

    private Totp() {}

    static long stepAt(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), PERIOD_SECONDS);
    }

    /** The code of a time step, RFC 4226 §5.3 over RFC 6238 §4.2. */
    static String code(byte[] seed, long step) {
        byte[] hash = new HmacUtils(HmacAlgorithms.HMAC_SHA_1, seed).hmac(bigEndian(step));
        int offset = hash[hash.length - 1] & 0xf;
        int binary =
                (hash[offset] & 0x7f) << 24
                        | (hash[offset + 1] & 0xff) << 16
                        | (hash[offset + 2] & 0xff) << 8
                        | hash[offset + 3] & 0xff;
        return String.format(Locale.ROOT, "%06d", binary % MODULUS);
    }

    /**
     * The step within {@code window} steps of now whose code this is, compared in constant time.
     */
    static OptionalLong matchingStep(byte[] seed, String code, Instant now, int window) {
        long current = stepAt(now);
        return LongStream.rangeClosed(current - window, current + window)
                .filter(step -> MessageDigest.isEqual(code(seed, step).getBytes(), code.getBytes()))
                .findFirst();
    }

    private static byte[] bigEndian(long step) {
        return java.nio.ByteBuffer.allocate(Long.BYTES).putLong(step).array();
    }
}
