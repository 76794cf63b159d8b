package io.genkan.provisioning;

/**
 * One fact that a run changes, for the desk.
 *
 * @param settled of somebody who has finished the first login
 */
public record ShownChange(
        long line, String userId, String field, String before, String after, boolean settled) {

    @Override
    public String toString() {
        return "ShownChange[" + line + ", " + field + "]";
    }
}
