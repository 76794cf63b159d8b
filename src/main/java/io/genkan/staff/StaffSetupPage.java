package io.genkan.staff;

import io.genkan.credential.Refusal;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.member.Role;
import io.genkan.onboarding.Trust;
import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.signin.SignIn;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 窓口の登録 (/staff-setup): the page of a one-time address. Looking at it changes nothing; the press
 * begins the sign-in that ends with a password and a method.
 */
@Named
@RequestScoped
public class StaffSetupPage {

    private static final Pattern USER_ID = Pattern.compile("[A-Za-z0-9._@-]{1,64}");
    private static final int LONGEST_NAME = 40;

    @Inject private StaffInvitations invitations;
    @Inject private Members members;
    @Inject private CurrentSociety society;
    @Inject private SignIn signIn;
    @Inject private Trust trust;
    @Inject private Screen screen;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;
    private StaffInvitation read;
    private String userId;
    private String name;

    public boolean isOpen() {
        return invitation().isPresent();
    }

    /** Somebody who is known already and begins anew, or goes on after an interruption. */
    public boolean isKnown() {
        return invitation().flatMap(StaffInvitation::member).isPresent();
    }

    public String knownAs() {
        return invitation()
                .flatMap(StaffInvitation::member)
                .map(who -> members.of(who).userId())
                .orElse("");
    }

    /** 窓口 or 管理者. */
    public String title() {
        boolean admin = invitation().orElseThrow().role() == Role.ADMIN;
        return texts.get(admin ? "staff.role.ADMIN" : "staff.role.DESK");
    }

    /** はじめる. */
    public void begin() {
        if (!isOpen()) {
            screen.go("/staff-setup?t=" + token());
            return;
        }
        if (isKnown() || complete()) {
            person().ifPresentOrElse(this::enter, () -> screen.go("/staff-setup?t=" + token()));
        }
    }

    private boolean complete() {
        if (userId == null || !USER_ID.matcher(userId.strip()).matches()) {
            screen.error("userId", "staff.setup.user-id.wrong");
        } else if (invitations.taken(invitation().orElseThrow(), userId.strip())) {
            screen.error("userId", "staff.setup.user-id.taken");
        }
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            screen.error("name", "staff.setup.name.wrong");
        }
        return !screen.wrong();
    }

    private Optional<MemberId> person() {
        return isKnown()
                ? invitation().flatMap(StaffInvitation::member)
                : invitations.accept(token(), userId.strip(), name.strip());
    }

    private void enter(MemberId who) {
        invitations.prove(token(), who).map(proof -> enter(who, proof), this::refuse);
    }

    private Void enter(MemberId who, VerifiedMethod proof) {
        var staff = members.of(who);
        String next = signIn.invited(staff, proof);
        trust.begin(screen.response(), staff);
        screen.go(next);
        return null;
    }

    private Void refuse(Refusal refusal) {
        screen.go("/staff-setup?t=" + token());
        return null;
    }

    /** The address's secret; rides in a hidden field of the press. */
    public String token() {
        return Optional.ofNullable(request.getParameter("t"))
                .filter(t -> t.matches("[A-Za-z0-9_-]{43}"))
                .orElse("");
    }

    private Optional<StaffInvitation> invitation() {
        if (read == null) {
            read =
                    invitations
                            .open(token())
                            .filter(found -> found.society() == society.get().id())
                            .orElse(null);
        }
        return Optional.ofNullable(read);
    }

    public String getUserId() {
        return userId;
    }

    public void setUserId(String typed) {
        userId = typed;
    }

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }
}
