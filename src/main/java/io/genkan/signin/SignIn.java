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
import io.genkan.platform.Secrets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody on the way in: begun with the first right answer, over when the container knows the
 * member. What comes next is asked of {@link SignInPolicy} each time anew, so no page can be
 * skipped or repeated with effect.
 */
@RequestScoped
public class SignIn implements SignInProgress {

    /** Somebody half-way who does nothing is forgotten sooner than a member who is in. */
    private static final Duration HALF_WAY_IDLE = Duration.ofMinutes(10);

    @Inject private HalfWay halfWay;
    @Inject private Members members;
    @Inject private Credentials credentials;
    @Inject private Methods methods;
    @Inject private Secrets secrets;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    /**
     * Begins anew, forgetting whoever was half-way in this session, under a new session id (no
     * fixation).
     */
    String begin(Member member, VerifiedMethod first, String target) {
        request.getSession(true).setMaxInactiveInterval((int) HALF_WAY_IDLE.toSeconds());
        leave(request.getSession());
        request.changeSessionId();
        halfWay.begin(new SignInSubject(member.id(), secrets.token()), target, clock.instant());
        return add(first);
    }

    /** Whoever was in before in this browser is out, whether they signed out or not. */
    private void leave(HttpSession session) {
        session.removeAttribute(GenkanAuthenticationMechanism.REMEMBERED);
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SignInSubject subject() {
        return halfWay.subject()
                .orElseThrow(() -> new IllegalStateException("no sign-in is under way"));
    }

    public Member member() {
        return members.of(subject().member());
    }

    /** When this sign-in began; what happened later happened in it. */
    public Instant startedAt() {
        return halfWay.startedAt();
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
                        member.mayEnter(LocalDate.now(clock)),
                        member.onboarded(),
                        enrolled(member),
                        halfWay.verifiedIds(),
                        halfWay.proofs()));
    }

    private Set<MethodId> enrolled(Member member) {
        var second =
                methods.with(Use.SECOND_STEP).stream()
                        .map(method -> method.id())
                        .collect(Collectors.toSet());
        return credentials.activeOf(member.id()).stream()
                .map(StoredCredential::method)
                .filter(second::contains)
                .collect(Collectors.toSet());
    }
}
