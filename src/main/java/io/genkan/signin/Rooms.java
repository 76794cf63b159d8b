package io.genkan.signin;

import io.genkan.member.Role;

/**
 * Which rooms behind the door are whose: members have the portal, staff the desk, and only a 管理者
 * what decides for the society. Both look after their own methods at /account.
 */
final class Rooms {

    private static final String DESK = "/staff";
    private static final String ADMIN = "/staff/admin/";
    private static final String ACCOUNT = "/account";

    private Rooms() {}

    static boolean open(String path, Role to) {
        if (path.startsWith(ADMIN)) {
            return to == Role.ADMIN;
        }
        if (path.equals(DESK) || path.startsWith(DESK + "/") || path.startsWith(DESK + ".")) {
            return to.staff();
        }
        return path.startsWith(ACCOUNT) || to == Role.MEMBER;
    }

    /** Where somebody of that role arrives. */
    static String home(Role role) {
        return role.staff() ? DESK : SignInPaths.PORTAL;
    }
}
