package io.genkan.provisioning;

import jakarta.ws.rs.core.Response.Status;

/**
 * The file as a whole cannot be taken, whatever its rows say; the message tells the society what to
 * mend.
 */
public class UnreadableFile extends RuntimeException {

    private final Status status;

    UnreadableFile(Status status, String message) {
        super(message);
        this.status = status;
    }

    static UnreadableFile malformed(String message) {
        return new UnreadableFile(Status.BAD_REQUEST, message);
    }

    Status status() {
        return status;
    }
}
