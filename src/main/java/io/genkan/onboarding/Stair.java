package io.genkan.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The seven treads of the step line as SVG paths, in a box of 700 × 34: a lead-in, then up four
 * units a step.
 */
@Named
@ApplicationScoped
public class Stair {

    private static final int STEPS = 7;
    private static final double LEAD_IN = 30;
    private static final double TREAD = 670.0 / STEPS;
    private static final double GROUND = 31;
    private static final double RISE = 4;

    public String floor() {
        return done(STEPS + 1) + "V34H0Z";
    }

    /** What is walked: up to the edge of the step one stands on. */
    public String done(int step) {
        return "M0 "
                + n(GROUND)
                + "H"
                + n(LEAD_IN)
                + treads(1, step - 1)
                + (step <= STEPS ? "V" + n(height(step)) : "");
    }

    /** The step one stands on. */
    public String now(int step) {
        return "M" + n(left(step)) + " " + n(height(step)) + "H" + n(left(step + 1));
    }

    /** What is left. */
    public String rest(int step) {
        return "M" + n(left(step + 1)) + " " + n(height(step)) + treads(step + 1, STEPS);
    }

    private static String treads(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(step -> "V" + n(height(step)) + "H" + n(left(step + 1)))
                .collect(Collectors.joining());
    }

    private static double left(int step) {
        return LEAD_IN + (step - 1) * TREAD;
    }

    private static double height(int step) {
        return GROUND - RISE * step;
    }

    private static String n(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
    }
}
