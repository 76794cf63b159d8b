package io.genkan.staff;

import io.genkan.member.Role;
import java.time.Instant;

/**
 * An address that still leads somebody in, as a 管理者 sees it.
 *
 * @param who for whom; empty for somebody new
 * @param by who made it; empty when the server printed it
 */
public record OpenInvitation(long id, Role role, String who, String by, Instant until) {

    public boolean admin() {
        return role == Role.ADMIN;
    }
}
