package io.genkan.testing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An authenticator app, written from RFC 6238 without a line of the product's, so that both cannot
 * be wrong in the same way. As strict as the simplest of the real apps: SHA-1, six digits, thirty
 * seconds.
 */
public final class AuthenticatorApp {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int PERIOD = 30;

    private final String name;
    private final byte[] key;
    private long lastStep = Long.MIN_VALUE;

    private AuthenticatorApp(String name, String key) {
        this.name = name;
        this.key = base32(key);
    }

    /** Reads what a QR code carries. */
    public static AuthenticatorApp scanning(String uri) {
        if (!uri.startsWith("otpauth://totp/")) {
            throw new AssertionError("no app understands " + uri.split("\\?")[0]);
        }
        var parameters = parameters(URI.create(uri).getRawQuery());
        if (!"6".equals(parameters.getOrDefault("digits", "6"))
                || !"30".equals(parameters.getOrDefault("period", "30"))
                || !"SHA1".equals(parameters.getOrDefault("algorithm", "SHA1"))) {
            throw new AssertionError("not every app can do this: " + parameters.keySet());
        }
        return new AuthenticatorApp(
                URI.create(uri).getPath().substring(1), parameters.get("secret"));
    }

    /** Takes a key that was copied or typed. */
    public static AuthenticatorApp typing(String name, String key) {
        return new AuthenticatorApp(name, key);
    }

    /** The label under which the app lists this account. */
    public String name() {
        return name;
    }

    /** What the app shows now. */
    public String code() {
        return codeAt(Instant.now());
    }

    /**
     * A number this app has not given out before. Within thirty seconds of the last one it is the
     * next number, as an app on a phone whose clock is half a minute fast would show it, so that no
     * test waits for the clock.
     */
    public String unusedCode() {
        lastStep = Math.max(lastStep + 1, step(Instant.now()));
        return codeAt(Instant.ofEpochSecond(lastStep * PERIOD));
    }

    /** The number it gave out last. */
    public String usedCode() {
        return codeAt(Instant.ofEpochSecond(lastStep * PERIOD));
    }

    /** What the app shows at another time, or on a phone with a wrong clock. */
    public String codeAt(Instant time) {
        byte[] hash = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step(time)).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    private static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), PERIOD);
    }

    private byte[] hmac(byte[] counter) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "RAW"));
            return mac.doFinal(counter);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /**
     * RFC 4648, without padding and without mercy for spaces: some apps silently compute nonsense
     * from them.
     */
    private static byte[] base32(String text) {
        var bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            int value = ALPHABET.indexOf(letter);
            if (value < 0) {
                throw new AssertionError("'" + letter + "' in a key");
            }
            buffer = (buffer << 5 | value) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return bytes.array();
    }
}
