package io.genkan.contact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a domain looks like a slip of the finger on one that many people in Japan have. Only ever
 * a question: every domain that is real to somebody stays possible. Compares only with names long
 * enough that a neighbour is hardly another company's.
 */
final class TypoPolicy {

    /** What people mean. */
    private static final List<String> MEANT =
            List.of(
                    "gmail.com",
                    "docomo.ne.jp",
                    "ezweb.ne.jp",
                    "i.softbank.jp",
                    "softbank.ne.jp",
                    "icloud.com",
                    "yahoo.co.jp",
                    "ymobile.ne.jp",
                    "uqmobile.jp",
                    "rakumail.jp",
                    "outlook.jp",
                    "outlook.com",
                    "hotmail.com",
                    "hotmail.co.jp",
                    "nifty.com",
                    "biglobe.ne.jp",
                    "plala.or.jp");

    /** Near one of them and real all the same. */
    private static final Set<String> REAL =
            Set.of(
                    "ymail.com",
                    "mail.com",
                    "email.com",
                    "cloud.com",
                    "yahoo.com",
                    "yahoo.ne.jp",
                    "ymail.ne.jp",
                    "nifty.ne.jp",
                    "softbank.co.jp",
                    "softbank.jp",
                    "ymobile.co.jp",
                    "ymobile1.ne.jp",
                    "biglobe.co.jp",
                    "googlemail.com");

    /** Names that are a mail service whatever follows: gmail.co.jp, docomo.jp. */
    private static final Set<String> BRANDS = Set.of("gmail", "docomo", "ezweb", "icloud");

    /** Endings that no domain of the internet has. */
    private static final String NO_ENDING = "\\.(con|cmo|ocm|comm|vom|xom)";

    private static final int LONG_NAME = 6;

    private TypoPolicy() {}

    /** The domain that was probably meant; empty when this one looks as it should. */
    static Optional<String> meant(String typed) {
        String domain = typed.toLowerCase(Locale.ROOT);
        if (MEANT.contains(domain) || REAL.contains(domain)) {
            return Optional.empty();
        }
        return MEANT.stream()
                .filter(meant -> distance(domain, meant) <= allowed(meant))
                .min(Comparator.comparingInt(meant -> distance(domain, meant)))
                .or(() -> ofTheBrand(domain))
                .or(() -> withAnEnding(domain));
    }

    /** Two slips only where the name is long; one in a short one makes it another's soon enough. */
    private static int allowed(String meant) {
        int longest = Arrays.stream(meant.split("\\.")).mapToInt(String::length).max().orElse(0);
        return longest >= LONG_NAME ? 2 : 1;
    }

    private static Optional<String> withAnEnding(String domain) {
        return Optional.of(domain.replaceFirst(NO_ENDING + "$", ".com"))
                .filter(mended -> !mended.equals(domain));
    }

    private static Optional<String> ofTheBrand(String domain) {
        String first = domain.substring(0, Math.max(0, domain.indexOf('.')));
        return BRANDS.contains(first)
                ? MEANT.stream().filter(meant -> meant.startsWith(first + ".")).findFirst()
                : Optional.empty();
    }

    /**
     * Letters left out, added, exchanged, or two neighbours swapped, each once (optimal string
     * alignment).
     */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + other, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
