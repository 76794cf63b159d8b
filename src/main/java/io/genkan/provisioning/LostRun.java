package io.genkan.provisioning;

/**
 * A run that was taken from this server while it was thought dead. What it was about to write is
 * rolled back; it says nothing more about the run.
 */
public class LostRun extends RuntimeException {

    private static final long serialVersionUID = 1;

    LostRun(long run) {
        super("run " + run + " is another server's now");
    }
}
