package io.genkan.platform;

import java.util.Optional;

/** A name a member gives to a device: one line, 40 characters, no control characters. */
public final class Label {

    public static final int LONGEST = 40;

    private Label() {}

    /** The name, tidied; empty when nothing readable was typed. */
    public static Optional<String> of(String typed) {
        return Optional.ofNullable(typed)
                .map(text -> text.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    /** Says beside the field that it is too long, if so. */
    public static boolean fits(String typed, String field, Screen screen) {
        boolean fits =
                of(typed).filter(name -> name.codePointCount(0, name.length()) > LONGEST).isEmpty();
        if (!fits) {
            screen.error(field, "label.long", LONGEST);
        }
        return fits;
    }
}
