package io.genkan.letter;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A file that brought members (取込回), to choose letters by. */
public record Round(String publicId, Instant at) {

    /** A row as the database's driver gives it. */
    static Round of(Object[] row) {
        var at =
                row[1] instanceof Timestamp stamp
                        ? stamp.toLocalDateTime()
                        : (LocalDateTime) row[1];
        return new Round((String) row[0], at.toInstant(ZoneOffset.UTC));
    }
}
