package io.genkan.house;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an edition of the terms has to be like. It binds from tomorrow at the earliest, so that
 * nobody agrees in the morning to what another text replaces at noon.
 */
final class TermsPolicy {

    static final int MOST_POINTS = 5;
    static final int LONGEST_POINTS = 1000;
    static final int LONGEST_BODY = 30_000;

    private TermsPolicy() {}

    /**
     * @param from the day it binds; null when none could be read
     */
    static List<Complaint> complaints(LocalDate from, String points, String body, LocalDate today) {
        var all = new ArrayList<Complaint>();
        if (from == null) {
            all.add(new Complaint("bindsFrom", "house.day.unreadable"));
        } else if (!from.isAfter(today)) {
            all.add(new Complaint("bindsFrom", "house.terms.too-soon"));
        } else if (from.isAfter(today.plusYears(2))) {
            all.add(new Complaint("bindsFrom", "house.terms.too-late"));
        }
        long lines = points.lines().filter(line -> !line.isBlank()).count();
        if (lines == 0) {
            all.add(new Complaint("mainPoints", "house.terms.mainPoints.missing"));
        } else if (lines > MOST_POINTS) {
            all.add(new Complaint("mainPoints", "house.terms.mainPoints.many", MOST_POINTS, lines));
        } else {
            text("mainPoints", points, LONGEST_POINTS, all);
        }
        if (body.isEmpty()) {
            all.add(new Complaint("body", "house.terms.body.missing"));
        } else {
            text("body", body, LONGEST_BODY, all);
        }
        return all;
    }

    private static void text(String field, String text, int longest, List<Complaint> all) {
        if (text.length() > longest) {
            all.add(new Complaint(field, "house.too-long", longest, text.length()));
        } else if (Typed.hidden(text)) {
            all.add(new Complaint(field, "house.hidden"));
        }
    }
}
