package io.genkan.mail;

import java.util.regex.Pattern;

/**
 * An e-mail address of one person. Narrower than RFC 5322 where that only serves attackers (quotes,
 * comments, control characters), wider where Japanese carriers were: docomo and au long gave out
 * {@code a..b@} and {@code taro.@}, and members still have them.
 */
public record MailAddress(String local, String domain) {

    private static final int LONGEST = 254;
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}");
    private static final Pattern LABEL =
            Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    /**
     * @throws IllegalArgumentException without the text in it, which is personal
     */
    public MailAddress {
        if (!LOCAL.matcher(local).matches()
                || !isDomain(domain)
                || local.length() + domain.length() >= LONGEST) {
            throw new IllegalArgumentException("not an address that mail can be sent to");
        }
    }

    public static MailAddress of(String text) {
        int at = text.lastIndexOf('@');
        return new MailAddress(text.substring(0, Math.max(0, at)), text.substring(at + 1));
    }

    /** Whether mail can be sent there, for a field in which somebody types. */
    public static boolean isOne(String text) {
        try {
            return text != null && of(text) != null;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    /**
     * RFC 5321 §4.1.2: a local part that is no dot-string travels as a quoted string; no server may
     * tell them apart.
     */
    public String onTheWire() {
        boolean dotString = !local.startsWith(".") && !local.endsWith(".") && !local.contains("..");
        return (dotString ? local : '"' + local + '"') + '@' + domain;
    }

    @Override
    public String toString() {
        return "MailAddress";
    }

    private static boolean isDomain(String text) {
        for (String label : text.split("\\.", -1)) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return true;
    }
}
