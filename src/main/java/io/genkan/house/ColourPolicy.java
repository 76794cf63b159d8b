package io.genkan.house;

import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody may type for a society's colour: its hue, or a colour as the web writes it. */
final class ColourPolicy {

    static final int FULL_CIRCLE = 360;

    private static final Pattern HUE = Pattern.compile("\\d{1,3}");
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    private ColourPolicy() {}

    static Optional<Integer> hue(String typed) {
        return HUE.matcher(typed).matches()
                ? Optional.of(Integer.parseInt(typed)).filter(hue -> hue < FULL_CIRCLE)
                : Optional.empty();
    }

    static boolean hex(String typed) {
        return HEX.matcher(typed).matches();
    }
}
