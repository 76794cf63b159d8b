package io.genkan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Everything that must not be guessed. The only place that knows about modulo bias. */
@ApplicationScoped
public class Secrets {

    private static final int TOKEN_BYTES = 32;

    /** Without i, l, o, 0 and 1, which people read for each other. */
    private static final String PUBLIC_ID = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();

    public byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /**
     * Decimal digits, each equally likely; {@code digits(6)} is a one-time code (RFC 4226 §5.4
     * length).
     */
    public String digits(int count) {
        return from("0123456789", count);
    }

    /** What addresses and lists call somebody or something by; nearly five bits a character. */
    public String publicId(int length) {
        return from(PUBLIC_ID, length);
    }

    /** 256 bits, URL-safe, 43 characters. */
    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    /**
     * SHA-256 of a token of ours: enough to look it up by, since 256 random bits cannot be guessed
     * from it.
     */
    public static String fingerprint(String token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Characters drawn from an alphabet without bias. */
    public String from(String alphabet, int count) {
        var text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
