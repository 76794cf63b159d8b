package io.genkan.credential.password;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/**
 * What a chosen password must be: 8 to 128 code points, not the letter's, not made of what others
 * know of the member. No rules on composition (NIST SP 800-63B-4 §3.1.1.2, ASVS 6.2). How well
 * known a password is, {@link PasswordStrength} estimates.
 */
final class PasswordPolicy {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;
    private static final int TELLING = 4;

    private PasswordPolicy() {}

    enum Verdict {
        GOOD,
        TOO_SHORT,
        TOO_LONG,
        OWN_FACTS
    }

    /**
     * @param facts what others know: name, ID, 記号・番号, birthday in its usual spellings, the society
     */
    static Verdict judge(String password, Collection<String> facts) {
        int length = length(password);
        if (length < SHORTEST) {
            return Verdict.TOO_SHORT;
        }
        if (length > LONGEST) {
            return Verdict.TOO_LONG;
        }
        return facts.stream().anyMatch(fact -> madeOf(password, fact))
                ? Verdict.OWN_FACTS
                : Verdict.GOOD;
    }

    static int length(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).codePoints().toArray().length;
    }

    /** A fact with a few characters around it is still the fact. */
    private static boolean madeOf(String password, String fact) {
        String known = plain(fact);
        String typed = plain(password);
        return known.length() >= TELLING
                && typed.contains(known)
                && typed.length() - known.length() < TELLING;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}]", "");
    }
}
