package io.genkan.credential.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Evens out what a keyboard does to a password copied from paper, and compares in constant time.
 */
final class TypedSecret {

    private TypedSecret() {}

    /** Full-width letters and digits become plain ones; spaces around it are nobody's password. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** Also without the spaces and hyphens between groups, in capitals. */
    static String joined(String typed) {
        return plain(typed).replaceAll("[\\s\\-‐–—−ー]", "").toUpperCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
