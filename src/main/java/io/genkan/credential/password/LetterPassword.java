package io.genkan.credential.password;

import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import java.util.Base64;

/**
 * The password a letter carries: 16 of 32 characters, hence 80 bits, in groups of four. It is
 * derived from a key and a nonce whenever it is needed, so that a letter can be printed later and
 * the database alone gives nothing away. Capitals and digits without 0, O, 1 and I, compared
 * without regard to case, because telephones like to choose the case themselves.
 */
final class LetterPassword {

    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final int NONCE_BYTES = 12;
    private static final String PURPOSE = "letter";

    private LetterPassword() {}

    /** {@code keyId.nonce}; stays good as long as that key is in the ring. */
    static String newRecipe(KeyRing keys, Secrets secrets) {
        return keys.newest()
                + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(secrets.bytes(NONCE_BYTES));
    }

    /** As printed, with hyphens between the groups. */
    static String of(String publicId, String recipe, KeyRing keys) {
        int dot = recipe.indexOf('.');
        byte[] derived =
                keys.derive(
                        recipe.substring(0, dot), PURPOSE, publicId + recipe.substring(dot + 1));
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            // 32 characters divide 256, so no character is likelier than another
            text.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(ALPHABET.charAt(derived[i] & 31));
        }
        return text.toString();
    }
}
