package io.genkan.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether members may come in: settings are right, the schema is there, and everybody began. */
@ApplicationScoped
public class Readiness {

    private volatile boolean open;

    public boolean isOpen() {
        return open;
    }

    void open() {
        open = true;
    }
}
