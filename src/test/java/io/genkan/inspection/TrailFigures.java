package io.genkan.inspection;

import io.genkan.testing.MillionMembers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/**
 * How long a page of the trail takes with three million entries; docs/testing.md has the command.
 * Not a test: a figure of one machine on one day.
 */
final class TrailFigures {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

    private TrailFigures() {}

    public static void main(String[] args) throws Exception {
        try (var million = new MillionMembers()) {
            page(million, "trail, newest", search(null, null, null), null);
            page(million, "trail, in the middle", search(null, null, null), 1_500_000L);
            page(million, "trail, one member", search(400_000L, null, null), null);
            page(million, "trail, one of the staff", search(null, 1001L, null), null);
            page(
                    million,
                    "trail, an event that is rare",
                    search(null, null, "PasskeyDoubted"),
                    null);
            page(million, "trail, a usual event", search(null, null, "SignedIn"), 1_500_000L);
        }
    }

    private static Search search(Long member, Long staff, String event) {
        return new Search(
                1,
                BEGIN,
                END,
                Optional.ofNullable(member),
                Optional.ofNullable(staff),
                Optional.ofNullable(event));
    }

    private static void page(MillionMembers million, String what, Search search, Long id)
            throws Exception {
        var place =
                Optional.ofNullable(id)
                        .map(last -> new Line.Place(BEGIN.plusSeconds(9 * last), last));
        var values = new ArrayList<Object>();
        String sql = Trail.sql(search, place, 51, values);
        million.time(what, sql, values);
    }
}
