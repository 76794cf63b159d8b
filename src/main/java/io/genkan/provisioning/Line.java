package io.genkan.provisioning;

/**
 * One line of a file as it lies on the disk, without its line break.
 *
 * @param number from 1
 * @param cut longer than a line may be; only its beginning is here
 */
record Line(long number, byte[] bytes, boolean cut) {

    boolean blank() {
        return bytes.length == 0;
    }

    @Override
    public String toString() {
        return "Line[" + number + "]";
    }
}
