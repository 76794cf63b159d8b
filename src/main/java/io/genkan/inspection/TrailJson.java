package io.genkan.inspection;

import jakarta.json.Json;
import java.io.IOException;
import java.io.Writer;

/**
 * For another program: one JSON object a line (JSON Lines), times in UTC, absent values left out.
 */
final class TrailJson implements TrailFile {

    private final Writer out;

    TrailJson(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() {
        // the first line is an entry already
    }

    @Override
    public void write(Line line) throws IOException {
        var json = Json.createObjectBuilder();
        json.add("at", line.at().toString()).add("event", line.event());
        line.member().ifPresent(member -> json.add("member", member));
        line.staff().ifPresent(staff -> json.add("staff", staff));
        json.add("source", line.source()).add("detail", line.detail());
        out.write(json.build().toString());
        out.write('\n');
    }
}
