package io.genkan.provisioning;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/**
 * An error as RFC 9457 wants it: the status for programs, one sentence for the person at the
 * society.
 */
final class Problem {

    static final String TYPE = "application/problem+json";

    private Problem() {}

    static Response of(Response.StatusType status, String detail) {
        return Response.status(status).type(TYPE).entity(body(status, detail)).build();
    }

    static byte[] body(Response.StatusType status, String detail) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("detail", detail)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
