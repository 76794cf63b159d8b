package io.genkan.helpdesk;

/**
 * What begins with a text, as a range: an index serves it whatever the plan, where {@code like}
 * needs the pattern to be known beforehand.
 *
 * @param from first of them
 * @param until first after them
 */
record Prefix(String from, String until) {

    static Prefix of(String text) {
        int last = text.codePointBefore(text.length());
        String kept = text.substring(0, text.length() - Character.charCount(last));
        return new Prefix(text, kept + Character.toString(next(last)));
    }

    /** Surrogates are no letters. */
    private static int next(int letter) {
        if (letter == Character.MAX_CODE_POINT) {
            return letter;
        }
        return letter + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : letter + 1;
    }
}
