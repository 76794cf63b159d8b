package io.genkan.signin;

import io.genkan.member.Role;
import java.util.List;

/**
 * Which rooms behind the door are whose: members have the portal, staff the desk, and only a 管理者
 * what decides for the society. Both look after their own methods at /account; what stands in for a
 * lost one, recovery codes and an address for mails, is the members' alone.
 */
final class Rooms {

    private static final String DESK = "/staff";
    private static final String ADMIN = "/staff/admin/";
    private static final String ACCOUNT = "/account";
    private static final List<String> MEMBERS_OWN =
            List.of("/account/change/codes", "/account/change/address", "/account/address");

    private Rooms() {}

    static boolean open(String path, Role to) {
        if (path.startsWith(ADMIN)) {
            return to == Role.ADMIN;
        }
        if (path.equals(DESK) || path.startsWith(DESK + "/") || path.startsWith(DESK + ".")) {
            return to.staff();
        }
        boolean own = path.startsWith(ACCOUNT) && MEMBERS_OWN.stream().noneMatch(path::startsWith);
        return own || to == Role.MEMBER;
    }

    /** Those of which everybody has some part, though not all. */
    static boolean shared(String path) {
        return path.startsWith(DESK) || path.startsWith(ACCOUNT);
    }

    /** Where somebody of that role arrives. */
    static String home(Role role) {
        return role.staff() ? DESK : SignInPaths.PORTAL;
    }
}
