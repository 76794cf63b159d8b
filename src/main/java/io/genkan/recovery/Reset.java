package io.genkan.recovery;

import io.genkan.credential.Credentials;
import io.genkan.credential.MethodId;
import io.genkan.credential.Methods;
import io.genkan.credential.SignInSubject;
import io.genkan.credential.StoredCredential;
import io.genkan.credential.Use;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.platform.Secrets;
import io.genkan.signin.OtherProgress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A reset of the password, from the press on the mailed link to the new one. The methods' screens
 * take it for a sign-in; it is none and becomes none.
 */
@Typed({Reset.class, OtherProgress.class})
@Named("reset")
@RequestScoped
public class Reset implements OtherProgress {

    static final String METHOD = "/recover/method";
    static final String NEW_PASSWORD = "/recover/new-password";
    static final String DONE = "/recover/done";
    static final String START = "/recover/password";
    private static final String PAGES = "/recover/";

    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    @Inject private HalfReset half;
    @Inject private Members members;
    @Inject private Credentials credentials;
    @Inject private Methods methods;
    @Inject private Secrets secrets;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    /** The link was pressed. */
    void begin(Member member) {
        var session = request.getSession(true);
        if (request.getUserPrincipal() == null) {
            session.setMaxInactiveInterval((int) IDLE.toSeconds());
        }
        request.changeSessionId();
        half.begin(
                new SignInSubject(member.id(), secrets.token()), member.epoch(), clock.instant());
    }

    /**
     * Whether one is under way: the link was pressed in this browser a while ago, and nothing has
     * ended the member's sessions since.
     */
    boolean underWay() {
        return request.getSession(false) != null
                && half.subject().isPresent()
                && clock.instant().isBefore(half.startedAt().plus(LONGEST))
                && half.epoch() == member().epoch();
    }

    ResetStep nextStep() {
        return nextStep(member(), half.verified());
    }

    /** What a reset of this member's password would need, before anything is proven. */
    ResetStep firstStep(Member member) {
        return nextStep(member, Set.of());
    }

    private ResetStep nextStep(Member member, Set<MethodId> verified) {
        return ResetPolicy.next(
                new ResetFacts(
                        member.mayEnter(LocalDate.now(clock)),
                        proofs(member.id(), verified),
                        verified));
    }

    /** A last recovery code that was just used up still counts. */
    private Set<MethodId> proofs(MemberId member, Set<MethodId> verified) {
        var good = methods.ids(Use.RECOVERY);
        var spent = verified.stream().filter(good::contains).toList();
        var mailboxes = methods.ids(Use.ADDRESS_PROOF);
        var second = methods.ids(Use.SECOND_STEP);
        var proofs =
                credentials.activeOf(member).stream()
                        .map(StoredCredential::method)
                        .filter(method -> good.contains(method) || second.contains(method))
                        .filter(method -> !mailboxes.contains(method))
                        .collect(Collectors.toSet());
        proofs.addAll(spent);
        return proofs;
    }

    /** Whether link and method are proven and the new password may be set. */
    public boolean isProven() {
        return underWay() && nextStep() instanceof ResetStep.SetPassword;
    }

    /** Rides in every form of this reset. */
    public String ticket() {
        return Secrets.fingerprint(subject().signIn());
    }

    private Member member() {
        return members.of(subject().member());
    }

    @Override
    public boolean answers(HttpServletRequest asked) {
        return asked.getServletPath().startsWith(PAGES);
    }

    @Override
    public SignInSubject subject() {
        return half.subject().orElseThrow(() -> new IllegalStateException("no reset is under way"));
    }

    @Override
    public String add(VerifiedMethod verified) {
        half.add(verified);
        request.changeSessionId();
        return next();
    }

    @Override
    public String next() {
        if (half.subject().isEmpty()) {
            return DONE;
        }
        return nextStep() instanceof ResetStep.SetPassword ? NEW_PASSWORD : METHOD;
    }

    @Override
    public String here(String query) {
        return METHOD + (query.isEmpty() ? "" : "?" + query);
    }

    /** Nothing is set up here. */
    @Override
    public String elsewhere() {
        return "";
    }

    @Override
    public void renew() {
        // nothing of this one goes on after its end
    }

    /** The new password is set: it is over, and the member goes to the door. */
    @Override
    public void passwordSet() {
        half.end();
    }

    @Override
    public boolean hasVerified(MethodId method) {
        return half.verified().contains(method);
    }

    @Override
    public boolean isFor(MemberId member) {
        return half.subject().filter(who -> who.member().equals(member)).isPresent();
    }
}
