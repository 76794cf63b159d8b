package io.genkan.staff;

import io.genkan.member.MemberId;
import io.genkan.member.Role;
import io.genkan.platform.Texts;
import io.genkan.signin.CurrentMember;
import io.genkan.society.CurrentSociety;
import io.genkan.society.Society;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who of the staff is asking, for pages under /staff; in views {@code #{staff}}. */
@Named("staff")
@RequestScoped
public class CurrentStaff {

    @Inject private CurrentMember current;
    @Inject private CurrentSociety society;
    @Inject private Texts texts;

    public MemberId id() {
        return current.get().id();
    }

    public String name() {
        return current.get().name().orElse("");
    }

    public Role role() {
        return current.get().role();
    }

    /** 窓口 or 管理者. */
    public String title() {
        return texts.get(isAdmin() ? "staff.role.ADMIN" : "staff.role.DESK");
    }

    public boolean isAdmin() {
        return role() == Role.ADMIN;
    }

    public Society society() {
        return society.get();
    }
}
