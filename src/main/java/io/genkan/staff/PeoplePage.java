package io.genkan.staff;

import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Role;
import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.signin.CurrentMember;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** 窓口の人 (/staff/admin/people): who works here, and the addresses by which others come in. */
@Named
@RequestScoped
public class PeoplePage {

    private static final String PATH = "/staff/admin/people";

    @Inject private Colleagues colleagues;
    @Inject private CurrentMember current;
    @Inject private CurrentSociety society;
    @Inject private Screen screen;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;
    private String role = Role.DESK.name();
    private String address;

    public List<Member> all() {
        return colleagues.of(society.get());
    }

    public boolean admin(Member staff) {
        return staff.role() == Role.ADMIN;
    }

    public String state(Member staff) {
        if (staff.suspended()) {
            return texts.get("staff.people.suspended");
        }
        return texts.get(staff.onboarded() ? "staff.people.active" : "staff.people.waiting");
    }

    public boolean isMe(Member staff) {
        return staff.id().equals(current.get().id());
    }

    /** 登録用のアドレスを作る. The answer itself shows it, once. */
    public void invite() {
        address =
                colleagues.invite(
                        current.get(), Role.ADMIN.name().equals(role) ? Role.ADMIN : Role.DESK);
    }

    /** For one who lost their device or forgot the password. */
    public void inviteAgain() {
        chosen().ifPresent(who -> address = colleagues.inviteAgain(current.get(), who));
    }

    public void suspend() {
        act(who -> colleagues.suspend(current.get(), who));
    }

    public void readmit() {
        act(who -> colleagues.readmit(current.get(), who));
    }

    public void makeAdmin() {
        act(who -> colleagues.promote(current.get(), who, Role.ADMIN));
    }

    public void makeDesk() {
        act(who -> colleagues.promote(current.get(), who, Role.DESK));
    }

    /** Addresses nobody has come in by yet. */
    public List<OpenInvitation> waiting() {
        return colleagues.waiting(society.get());
    }

    public void withdraw() {
        String id = Objects.toString(request.getParameter("invitation"), "");
        if (id.matches("\\d{1,18}")) {
            colleagues.withdraw(current.get(), Long.parseLong(id));
        }
        screen.go(PATH);
    }

    private void act(Consumer<MemberId> deed) {
        chosen().ifPresent(deed);
        screen.go(PATH);
    }

    private Optional<MemberId> chosen() {
        return colleagues.find(current.get(), request.getParameter("who")).map(Member::id);
    }

    /** Shown once, in the answer to the press. */
    public String getAddress() {
        return address;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String chosen) {
        role = chosen;
    }
}
