package io.genkan.provisioning;

/**
 * Where a file comes from.
 *
 * @param name the file's own, or what the list at the desk calls one that came without
 * @param mayRenew whether who brings it may choose another initial password for members who are
 *     known: the society's own system and a 管理者. Who may speak for a member at the telephone must
 *     not know what opens the member's first login.
 */
record Origin(String name, boolean mayRenew) {

    /** The society's own system. */
    static Origin system(String name) {
        return new Origin(name, true);
    }
}
