package io.genkan.credential;

import java.io.Serializable;
import java.time.Instant;

/** A method that was passed, and when. Only {@link AttemptGate} makes one. */
public final class VerifiedMethod implements Serializable {

    private static final long serialVersionUID = 1;

    private final MethodId method;
    private final Instant at;

    VerifiedMethod(MethodId method, Instant at) {
        this.method = method;
        this.at = at;
    }

    public MethodId method() {
        return method;
    }

    public Instant at() {
        return at;
    }

    @Override
    public String toString() {
        return method + "@" + at;
    }
}
