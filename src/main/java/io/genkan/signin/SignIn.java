package io.genkan.signin;

import io.genkan.credential.Credentials;
import io.genkan.credential.MethodId;
import io.genkan.credential.Methods;
import io.genkan.credential.SignInProgress;
import io.genkan.credential.SignInSubject;
import io.genkan.credential.StoredCredential;
import io.genkan.credential.Use;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.member.Sessions;
import io.genkan.platform.Screen;
import io.genkan.platform.Secrets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody on the way in: begun with the first right answer, over when the container knows the
 * member. What comes next is asked of {@link SignInPolicy} each time anew, so no page can be
 * skipped or repeated with effect.
 */
@Typed(SignIn.class)
@Named("signIn")
@RequestScoped
public class SignIn implements SignInProgress {

    /** The one-time address by which staff come in before they have a method. */
    public static final MethodId STAFF_INVITATION = new MethodId("invitation");

    /** Somebody half-way who does nothing is forgotten sooner than a member who is in. */
    private static final Duration HALF_WAY_IDLE = Duration.ofMinutes(10);

    /** However busy it is. */
    static final Duration LONGEST = Duration.ofHours(2);

    private static final String SSO_COOKIE = "LtpaToken2";

    @Inject private HalfWay halfWay;
    @Inject private Members members;
    @Inject private Sessions sessions;
    @Inject private OpenSessions open;
    @Inject private Credentials credentials;
    @Inject private Methods methods;
    @Inject private Event<SignInBegun> begun;
    @Inject private Secrets secrets;
    @Inject private Clock clock;
    @Inject private Screen screen;
    @Inject private HttpServletRequest request;

    /**
     * Begins anew, forgetting whoever was half-way in this session, under a new session id (no
     * fixation).
     */
    String begin(Member member, VerifiedMethod first, String target) {
        request.getSession(true).setMaxInactiveInterval((int) HALF_WAY_IDLE.toSeconds());
        leave();
        request.changeSessionId();
        halfWay.begin(
                new SignInSubject(member.id(), secrets.token()),
                member.epoch(),
                target,
                clock.instant());
        begun.fire(new SignInBegun(member.id()));
        return add(first);
    }

    /**
     * Goes on in this browser with a first login that was begun in another one.
     *
     * @param handedOver that the member said so here
     * @param confirmation the confirmation of an address that was asked for there
     */
    public String carryOn(Member member, VerifiedMethod handedOver, Optional<Long> confirmation) {
        String next = begin(member, handedOver, SignInPaths.PORTAL);
        confirmation.ifPresent(halfWay::ask);
        return next;
    }

    /** Begins the first sign-in of one of the staff, who has nothing yet but a one-time address. */
    public String invited(Member staff, VerifiedMethod invitation) {
        return begin(staff, invitation, SignInPaths.PORTAL);
    }

    /** Remembers the token of the code that hands this first login over. */
    public void handOver(String token) {
        halfWay.handOver(token);
    }

    public Optional<String> handover() {
        return halfWay.handover();
    }

    /** Whoever was in before in this browser is out, whether they signed out or not. */
    private void leave() {
        // no logout: Liberty ends the session with it, even nobody's, and this sign-in lives there
        GenkanAuthenticationMechanism.remembered(request)
                .ifPresent(before -> open.end(before.member(), before.session()));
        request.getSession().removeAttribute(GenkanAuthenticationMechanism.REMEMBERED);
        screen.dropCookie(SSO_COOKIE);
    }

    @Override
    public SignInSubject subject() {
        return halfWay.subject()
                .orElseThrow(() -> new IllegalStateException("no sign-in is under way"));
    }

    public Member member() {
        return members.of(subject().member());
    }

    /** One of the society's people, of whom less is asked. */
    public boolean isStaff() {
        return member().role().staff();
    }

    /**
     * Whether it may still go on: begun within the last two hours, and nothing has ended the
     * member's sessions since (another browser set the password, a sign-out everywhere).
     */
    boolean holds() {
        return clock.instant().isBefore(halfWay.startedAt().plus(LONGEST))
                && halfWay.epoch() == member().epoch();
    }

    /** Rides in every form of this sign-in, so that a form of another one is not taken for its. */
    public String ticket() {
        return Secrets.fingerprint(subject().signIn());
    }

    /** Remembers the confirmation of an address that was asked for here. */
    public void asked(long confirmation) {
        halfWay.ask(confirmation);
    }

    public Optional<Long> asked() {
        return halfWay.asked();
    }

    @Override
    public void renew() {
        halfWay.renew(sessions.epoch(subject().member()));
    }

    @Override
    public void passwordSet() {
        halfWay.setPassword();
        renew();
    }

    /** Whether the member's own password was set in this very sign-in. */
    public boolean hasSetPassword() {
        return halfWay.passwordSet();
    }

    @Override
    public String add(VerifiedMethod verified) {
        halfWay.add(verified);
        return next();
    }

    @Override
    public String next() {
        return SignInPaths.of(nextStep());
    }

    @Override
    public String here(String query) {
        return SignInPaths.ONBOARDING + (query.isEmpty() ? "" : "?" + query);
    }

    @Override
    public String elsewhere() {
        return SignInPaths.PHONE;
    }

    @Override
    public boolean isFor(MemberId member) {
        return request.getSession(false) != null
                && halfWay.subject().filter(who -> who.member().equals(member)).isPresent();
    }

    @Override
    public boolean hasVerified(MethodId method) {
        return halfWay.verifiedIds().contains(method);
    }

    /** Asks for one of these methods before onboarding may go on in this browser. */
    public void demand(Set<MethodId> proofs) {
        halfWay.demand(proofs);
    }

    Set<MethodId> proofs() {
        return halfWay.proofs();
    }

    NextStep nextStep() {
        var member = member();
        return SignInPolicy.next(
                new SignInFacts(
                        member.mayEnter(LocalDate.now(clock)) && mayBegin(member),
                        member.onboarded(),
                        enrolled(member, Use.SECOND_STEP),
                        halfWay.verifiedIds(),
                        halfWay.proofs(),
                        spare(member)));
    }

    /**
     * Staff who lost every method need another one-time address: a password alone binds nothing.
     */
    private boolean mayBegin(Member member) {
        return !member.role().staff()
                || hasVerified(STAFF_INVITATION)
                || !enrolled(member, Use.SECOND_STEP).isEmpty();
    }

    /** A last code that was just used up still counts in this sign-in. */
    private Set<MethodId> spare(Member member) {
        if (member.role().staff()) {
            return Set.of();
        }
        var held = enrolled(member, Use.RECOVERY);
        return methods.ids(Use.RECOVERY).stream()
                .filter(method -> held.contains(method) || hasVerified(method))
                .collect(Collectors.toSet());
    }

    private Set<MethodId> enrolled(Member member, Use use) {
        var wanted = methods.ids(use);
        if (member.role().staff()) {
            wanted.retainAll(methods.ids(Use.STAFF));
        }
        return credentials.activeOf(member.id()).stream()
                .map(StoredCredential::method)
                .filter(wanted::contains)
                .collect(Collectors.toSet());
    }
}
