package io.genkan.credential;

import java.io.Serializable;

/** Name of a method: package, view folder, text prefix and audit value are all this one word. */
public record MethodId(String value) implements Serializable {

    public MethodId {
        if (!value.matches("[a-z]{1,20}")) {
            throw new IllegalArgumentException("a method's id is one lower-case word: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
