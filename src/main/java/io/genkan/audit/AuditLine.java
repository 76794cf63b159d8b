package io.genkan.audit;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/**
 * An entry as others may have it: numbers of ours instead of people, and of the address only the
 * network. docs/operations.md lists the fields; what the desk exports has the same names for the
 * same things.
 */
final class AuditLine {

    private AuditLine() {}

    static String json(Recorded.Line line) {
        var json = Json.createObjectBuilder();
        json.add("at", line.at().toString()).add("id", line.id()).add("event", line.event());
        add(json, "societyId", line.society());
        add(json, "memberId", line.member());
        add(json, "staffId", line.staff());
        json.add("source", NetworkPolicy.of(line.source())).add("detail", line.detail());
        return json.build().toString();
    }

    private static void add(JsonObjectBuilder json, String name, Long id) {
        if (id != null) {
            json.add(name, id);
        }
    }
}
