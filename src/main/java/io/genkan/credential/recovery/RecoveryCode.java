package io.genkan.credential.recovery;

import io.genkan.platform.Secrets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * One code as members see and type it: {@code 7Q4K-9MWT}. No 0, O, 1, I or L, which look alike on
 * paper. Case, width, hyphens and spaces are the typist's.
 */
final class RecoveryCode {

    static final int LENGTH = 8;

    /** 31 characters: 39.6 bits a code (docs/decisions/0018). */
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private RecoveryCode() {}

    static String random(Secrets secrets) {
        return secrets.from(ALPHABET, LENGTH);
    }

    /** As it is printed. */
    static String written(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** What was meant by what was typed; empty when nothing was. */
    static String read(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]|ー", "");
    }
}
