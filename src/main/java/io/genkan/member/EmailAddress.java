package io.genkan.member;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is taken for an e-mail address: generous before the @, since old docomo and au addresses
 * have two dots in a row or one before the @ (against RFC 5321 §4.1.2) and are real; strict where a
 * mail header could be broken.
 */
public final class EmailAddress {

    /** RFC 5321 §4.5.3.1.3, less the angle brackets. */
    public static final int LONGEST = 254;

    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                            + "[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9.!#$%&'*+/=?^_`{|}~@-]");

    private EmailAddress() {}

    /** What is wrong with an address; GOOD when nothing is. */
    public enum Verdict {
        GOOD,
        NO_AT,
        BAD_CHARACTER,
        TOO_LONG,
        UNREADABLE
    }

    public static Verdict judge(String typed) {
        if (typed.length() > LONGEST) {
            return Verdict.TOO_LONG;
        }
        int at = typed.lastIndexOf('@');
        if (at < 0) {
            return Verdict.NO_AT;
        }
        if (FOREIGN.matcher(typed).find()) {
            return Verdict.BAD_CHARACTER;
        }
        boolean whole =
                LOCAL.matcher(typed.substring(0, at)).matches()
                        && DOMAIN.matcher(typed.substring(at + 1)).matches();
        return whole ? Verdict.GOOD : Verdict.UNREADABLE;
    }

    /** The first character that cannot stand in an address, to be shown to the member. */
    public static String badCharacter(String typed) {
        Matcher foreign = FOREIGN.matcher(typed);
        if (!foreign.find()) {
            return "";
        }
        return Character.isISOControl(foreign.group().codePointAt(0)) ? "（制御文字）" : foreign.group();
    }

    /**
     * {@code ha•••@docomo.ne.jp}: enough for the owner to recognise, too little for anybody else.
     */
    public static String masked(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, Math.min(2, at)) + "•••" + address.substring(at);
    }
}
