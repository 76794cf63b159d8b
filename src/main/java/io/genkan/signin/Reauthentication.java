package io.genkan.signin;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Credentials;
import io.genkan.credential.MethodId;
import io.genkan.credential.Methods;
import io.genkan.credential.SignInProgress;
import io.genkan.credential.SignInSubject;
import io.genkan.credential.Use;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.MemberId;
import io.genkan.member.Sessions;
import io.genkan.platform.Secrets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A member inside proves once more who they are, before a change of what opens the account (NIST SP
 * 800-63B-4 §4.1.2.1, ASVS 7.5.1). What counts is what was verified within the last five minutes,
 * at the door or here.
 */
@Named
@Typed(Reauthentication.class)
@RequestScoped
public class Reauthentication implements SignInProgress {

    /** As long as a form is worked on. */
    private static final Duration FORM = Duration.ofMinutes(30);

    private static final String ACCOUNT = "/account";
    private static final String DESK = "/staff/";

    @Inject private CurrentMember current;
    @Inject private Credentials credentials;
    @Inject private Methods methods;
    @Inject private OpenSessions open;
    @Inject private Sessions sessions;
    @Inject private Secrets secrets;
    @Inject private Event<AuditEvent> audit;
    @Inject private HttpServletRequest request;

    /** What is missing, if anything: nobody inside is ever sent back to onboarding. */
    NextStep nextStep() {
        return nextStep(OpenSessions.FRESH);
    }

    private NextStep nextStep(Duration within) {
        var fresh = open.provedWithin(within, current.signIn().session());
        return ReauthenticationPolicy.next(
                new ReauthenticationFacts(
                        strongest(),
                        methods.ids(Use.ADDRESS_PROOF),
                        methods.ids(Use.FIRST_STEP),
                        fresh,
                        spare(fresh)));
    }

    /** Whether a change may be made now. */
    boolean done() {
        return nextStep() instanceof NextStep.Complete;
    }

    /**
     * Whether a long form that was shown after a fresh proof may be sent: nothing typed is lost.
     */
    boolean doneForForm() {
        return nextStep(FORM) instanceof NextStep.Complete;
    }

    @Override
    public SignInSubject subject() {
        return current.signIn().subject();
    }

    @Override
    public String add(VerifiedMethod verified) {
        open.prove(current.signIn().session(), verified);
        remember(current.signIn().with(verified, secrets.token()));
        request.changeSessionId();
        audit.fire(new Reauthenticated(subject().member(), verified.method()));
        return next();
    }

    /** Back to what was wanted, or to what is still missing for it. */
    @Override
    public String next() {
        return done() ? target() : SignInPaths.reauthenticate(target());
    }

    @Override
    public String here(String query) {
        String method = request.getParameter("method");
        String page = request.getServletPath().replace(".xhtml", "");
        String own = method == null || !method.matches("[a-z]+") ? "" : "method=" + method;
        String both = own + (own.isEmpty() || query.isEmpty() ? "" : "&") + query;
        return page + (both.isEmpty() ? "" : "?" + both);
    }

    @Override
    public String elsewhere() {
        return "";
    }

    /** Rides in every form behind the door. */
    public String ticket() {
        return current.signIn().ticket();
    }

    @Override
    public void renew() {
        int epoch = sessions.epoch(subject().member());
        open.renew(current.signIn().session(), epoch);
        remember(current.signIn().in(epoch));
    }

    @Override
    public void passwordSet() {
        renew();
    }

    @Override
    public boolean hasVerified(MethodId method) {
        return current.signIn().verified().stream().anyMatch(v -> v.method().equals(method));
    }

    @Override
    public boolean isFor(MemberId member) {
        return current.signIn().member().equals(member);
    }

    /** The page that asked for the proof; only pages of the account and of the desk do. */
    String target() {
        String wanted = SignInPaths.target(request.getParameter("to"));
        return wanted.startsWith(ACCOUNT) || wanted.startsWith(DESK) ? wanted : ACCOUNT;
    }

    private void remember(CompletedSignIn completed) {
        request.getSession().setAttribute(GenkanAuthenticationMechanism.REMEMBERED, completed);
    }

    /** A last code that was just used up still counts. Staff have nothing that stands in. */
    private Set<MethodId> spare(Set<MethodId> fresh) {
        if (current.get().role().staff()) {
            return Set.of();
        }
        var held =
                credentials.activeOf(subject().member()).stream()
                        .map(credential -> credential.method())
                        .collect(Collectors.toSet());
        return methods.ids(Use.RECOVERY).stream()
                .filter(method -> held.contains(method) || fresh.contains(method))
                .collect(Collectors.toSet());
    }

    private Set<MethodId> strongest() {
        var second = methods.ids(Use.SECOND_STEP);
        List<AuthenticationMethod> enrolled =
                credentials.activeOf(subject().member()).stream()
                        .map(credential -> credential.method())
                        .filter(second::contains)
                        .map(methods::of)
                        .toList();
        int top = enrolled.stream().mapToInt(method -> method.strength().rank()).max().orElse(0);
        return enrolled.stream()
                .filter(method -> method.strength().rank() == top)
                .map(AuthenticationMethod::id)
                .collect(Collectors.toSet());
    }
}
