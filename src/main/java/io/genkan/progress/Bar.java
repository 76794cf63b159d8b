package io.genkan.progress;

import java.util.Locale;

/** One row of the funnel, as the page draws it. */
public record Bar(
        Stage stage,
        String name,
        long reached,
        long stopped,
        long all,
        boolean worst,
        boolean chosen,
        String address) {

    public int number() {
        return stage.number();
    }

    /** Whether there is anybody to list: nobody stops before the first. */
    public boolean listed() {
        return stage.before().isPresent();
    }

    /** Whether anybody came to the stage before and not to this one. */
    public boolean less() {
        return stopped > 0;
    }

    /** 65.1%, also the width of what has arrived. */
    public String share() {
        return percent(reached);
    }

    /** The width of what has arrived with what stopped here. */
    public String shareBefore() {
        return percent(reached + stopped);
    }

    private String percent(long members) {
        return String.format(Locale.ROOT, "%.1f%%", all == 0 ? 0 : 100.0 * members / all);
    }
}
