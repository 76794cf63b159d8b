package io.genkan.house;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an お知らせ has to be like. Plain text: marks of HTML are letters like all others. */
final class NoticePolicy {

    static final int LONGEST_TITLE = 60;
    static final int LONGEST_BODY = 5000;

    private NoticePolicy() {}

    /**
     * @param from the first day; null when none could be read
     * @param until the last day; null when it stays
     */
    static List<Complaint> complaints(String title, String body, LocalDate from, LocalDate until) {
        var all = new ArrayList<Complaint>();
        if (title.isEmpty()) {
            all.add(new Complaint("title", "house.notice.title.missing"));
        } else if (title.length() > LONGEST_TITLE) {
            all.add(new Complaint("title", "house.too-long", LONGEST_TITLE, title.length()));
        } else if (Typed.hiddenInLine(title)) {
            all.add(new Complaint("title", "house.hidden"));
        }
        if (body.isEmpty()) {
            all.add(new Complaint("body", "house.notice.body.missing"));
        } else if (body.length() > LONGEST_BODY) {
            all.add(new Complaint("body", "house.too-long", LONGEST_BODY, body.length()));
        } else if (Typed.hidden(body)) {
            all.add(new Complaint("body", "house.hidden"));
        }
        if (from == null) {
            all.add(new Complaint("publishedOn", "house.day.unreadable"));
        } else if (until != null && until.isBefore(from)) {
            all.add(new Complaint("endsOn", "house.notice.ends-before"));
        }
        return all;
    }
}
