package io.genkan.society;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A society's own colours, in light and dark: all of them follow from one hue, so that they always
 * fit each other and can always be read.
 *
 * @param light hex by the name of the token
 * @param dark likewise
 */
public record Palette(Map<String, String> light, Map<String, String> dark) {

    /** WCAG 2.2 SC 1.4.3 for text, SC 1.4.11 for the lines of fields. */
    private static final double TEXT = 4.5;

    private static final double LINE = 3;

    private static final int WARNING_RED = 29;
    private static final int NEAR = 25;
    private static final double GREY = 0.03;

    public static Palette of(int hue) {
        // near the red of errors a filled button must not read as a danger
        double k = Math.abs(hue - WARNING_RED) <= NEAR ? 0.55 : 1;
        var light = new LinkedHashMap<String, String>();
        light.put("doma", new Oklch(.955, .005, 95).hex());
        light.put("floor", "#ffffff");
        light.put("ink", new Oklch(.26, .014, hue).hex());
        light.put("ink-2", new Oklch(.45, .014, hue).hex());
        light.put("line", new Oklch(.60, .012, hue).hex());
        light.put("brand", new Oklch(.43, .09 * k, hue).hex());
        light.put("brand-hover", new Oklch(.35, .08 * k, hue).hex());
        light.put("on-brand", "#ffffff");
        light.put("brand-tint", new Oklch(.962, .018 * k, hue).hex());
        var dark = new LinkedHashMap<String, String>();
        dark.put("doma", new Oklch(.195, .010, hue).hex());
        dark.put("floor", new Oklch(.245, .012, hue).hex());
        dark.put("ink", new Oklch(.94, .006, hue).hex());
        dark.put("ink-2", new Oklch(.80, .010, hue).hex());
        dark.put("line", new Oklch(.62, .014, hue).hex());
        dark.put("brand", new Oklch(.81, .085 * k, hue).hex());
        dark.put("brand-hover", new Oklch(.88, .06 * k, hue).hex());
        dark.put("on-brand", new Oklch(.20, .03, hue).hex());
        dark.put("brand-tint", new Oklch(.315, .035 * k, hue).hex());
        return new Palette(light, dark);
    }

    /**
     * The hue of a colour somebody has in mind; empty for a grey, which has none.
     *
     * @param hex {@code #rrggbb}
     */
    public static OptionalInt hueOf(String hex) {
        var colour = Oklch.of(hex);
        return colour.chroma() < GREY
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(colour.hue()) % 360);
    }

    /** What could not be read, by the names of the tokens; nothing, whatever the hue. */
    public List<String> flaws() {
        var all = new ArrayList<String>();
        for (var colours : List.of(light, dark)) {
            for (String ground : List.of("floor", "doma", "brand-tint")) {
                flaw(colours, "ink", ground, TEXT, all);
                flaw(colours, "ink-2", ground, TEXT, all);
                flaw(colours, "brand", ground, TEXT, all);
            }
            flaw(colours, "brand-hover", "floor", TEXT, all);
            flaw(colours, "on-brand", "brand", TEXT, all);
            flaw(colours, "on-brand", "brand-hover", TEXT, all);
            flaw(colours, "line", "floor", LINE, all);
            flaw(colours, "line", "doma", LINE, all);
        }
        return all;
    }

    /** The tokens as a sheet declares them. */
    public static String declared(Map<String, String> colours) {
        return colours.entrySet().stream()
                .map(token -> "--" + token.getKey() + ":" + token.getValue())
                .collect(Collectors.joining(";"));
    }

    private static void flaw(
            Map<String, String> colours, String on, String ground, double least, List<String> all) {
        if (Oklch.contrast(colours.get(on), colours.get(ground)) < least) {
            all.add(on + "/" + ground);
        }
    }
}
