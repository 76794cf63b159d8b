package io.genkan.credential;

/** A 記号, which means something in its own society only: another's may have the same. */
public record Symbol(long society, String value) {

    @Override
    public String toString() {
        return society + "/" + value;
    }
}
