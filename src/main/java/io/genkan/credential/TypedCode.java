package io.genkan.credential;

import java.text.Normalizer;

/**
 * A one-time code as people type it: spaces, hyphens and full-width digits are theirs, the digits
 * are ours (S-91).
 */
public final class TypedCode {

    private static final int LENGTH = 6;
    private final String digits;

    private TypedCode(String digits) {
        this.digits = digits;
    }

    public static TypedCode of(String typed) {
        return new TypedCode(
                Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC)
                        .replaceAll("[^0-9]", ""));
    }

    public boolean empty() {
        return digits.isEmpty();
    }

    public boolean whole() {
        return digits.length() == LENGTH;
    }

    public int length() {
        return digits.length();
    }

    public String digits() {
        return digits;
    }

    @Override
    public String toString() {
        return "TypedCode";
    }
}
