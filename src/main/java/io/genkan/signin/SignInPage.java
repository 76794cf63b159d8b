package io.genkan.signin;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.FirstStep;
import io.genkan.credential.Methods;
import io.genkan.credential.Refusal;
import io.genkan.credential.Use;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.Members;
import io.genkan.platform.Screen;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The door: user id and password (S-13 … S-16). A GET of it makes no session. */
@Named
@RequestScoped
public class SignInPage {

    static final int LONGEST_ID = 64;
    static final int LONGEST_PASSWORD = 512;

    /** As imports take them; whatever else stands in an address is not shown. */
    private static final Pattern USER_ID = Pattern.compile("[A-Za-z0-9._@-]{1," + LONGEST_ID + "}");

    @Inject private Methods methods;
    @Inject private Members members;
    @Inject private CurrentSociety society;
    @Inject private SignIn signIn;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;

    private String userId;
    private String password;

    /** Lets in whom the first step lets in, and says one and the same thing to everybody else. */
    public void signIn() {
        if (complete()) {
            String id = userId.strip();
            opener().verify(society.get(), id, password)
                    .map(verified -> enter(id, verified), this::refuse);
        }
    }

    private boolean complete() {
        if (userId == null) {
            screen.error("userId", "sign-in.user-id.empty");
        }
        if (password == null) {
            screen.error("password", "sign-in.password.empty");
        } else if (password.length() > LONGEST_PASSWORD
                || userId != null && userId.length() > LONGEST_ID) {
            screen.error("password", "sign-in.wrong");
        }
        return !screen.wrong();
    }

    private Void enter(String id, VerifiedMethod verified) {
        var member = members.byUserId(society.get().id(), id).orElseThrow();
        screen.go(signIn.begin(member, verified, SignInPaths.target(getTo())));
        return null;
    }

    private Void refuse(Refusal refusal) {
        switch (refusal.reason()) {
            case WAIT -> screen.error("password", "attempt.wait", refusal.pause().toSeconds() + 1);
            case DISABLED ->
                    screen.error(
                            "password",
                            "attempt.disabled",
                            society.get().societyName(),
                            society.get().telephone());
            case EXPIRED ->
                    screen.error(
                            "password",
                            "sign-in.expired",
                            society.get().societyName(),
                            society.get().telephone());
            default -> screen.error("password", "sign-in.wrong");
        }
        return null;
    }

    /**
     * What opens without anything typed, as far as the society allows it; brings its own fragment.
     */
    public List<AuthenticationMethod> doors() {
        return methods.with(Use.DOOR).stream()
                .filter(method -> society.get().allows(method.id().value()))
                .toList();
    }

    private FirstStep opener() {
        return methods.with(Use.FIRST_STEP).stream()
                .filter(FirstStep.class::isInstance)
                .map(FirstStep.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The notice above the fields: what brought the member here, if anything did. */
    public String notice() {
        return Optional.ofNullable(request.getParameter("notice"))
                .filter(
                        notice ->
                                notice.matches(
                                        "continues|signed-out|everywhere|expired|refused|saved|declined"))
                .orElse("");
    }

    /** Where to go afterwards; rides in a hidden field, checked before it is used. */
    public String getTo() {
        return Optional.ofNullable(request.getParameter("to")).orElse("");
    }

    public void setTo(String ignored) {
        // read from the request itself, so that the first page and the posted one agree
    }

    public String getUserId() {
        return userId == null ? scanned().orElse(null) : userId;
    }

    /** Whether a letter's two-dimensional code brought the user ID, so only the password lacks. */
    public boolean isScanned() {
        return scanned().isPresent();
    }

    private Optional<String> scanned() {
        return Optional.ofNullable(request.getParameter("id"))
                .filter(id -> USER_ID.matcher(id).matches());
    }

    public void setUserId(String typed) {
        userId = typed;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String typed) {
        password = typed;
    }
}
