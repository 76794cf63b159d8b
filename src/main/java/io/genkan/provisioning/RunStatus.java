package io.genkan.provisioning;

import jakarta.json.Json;
import jakarta.json.JsonValue;

/** How the API tells the state of a run. */
final class RunStatus {

    private RunStatus() {}

    static String json(ImportRun run) {
        var tally = run.tally();
        var json =
                Json.createObjectBuilder()
                        .add("id", run.publicId())
                        .add("state", run.state().word())
                        .add("read", tally.read())
                        .add("accepted", tally.accepted())
                        .add("changed", tally.changed())
                        .add("rejected", tally.rejected())
                        .add("startedAt", run.startedAt().toString());
        run.endedAt()
                .ifPresentOrElse(
                        at -> json.add("endedAt", at.toString()),
                        () -> json.add("endedAt", JsonValue.NULL));
        return json.build().toString();
    }
}
