package io.genkan.platform;

/**
 * There is no room for this request now; it becomes a 503 with Retry-After and a page that says so.
 */
public class ServerBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ServerBusy() {
        super("busy", null, false, false);
    }
}
