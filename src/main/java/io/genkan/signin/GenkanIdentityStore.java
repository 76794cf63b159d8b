package io.genkan.signin;

import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.member.Role;
import io.genkan.society.Societies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/**
 * Turns a completed sign-in into a caller, as long as the member may still enter and no sign-out
 * everywhere came since. The container asks before any filter, so before the request has one of the
 * {@link io.genkan.platform.Places}: in transactions, which give their connection back.
 */
@ApplicationScoped
public class GenkanIdentityStore implements IdentityStore {

    @Inject private Members members;
    @Inject private OpenSessions open;
    @Inject private Societies societies;
    @Inject private Clock clock;

    @Override
    @Transactional
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof CompletedSignIn completed && stillGood(completed)
                ? new CredentialValidationResult(
                        new CallerPrincipal(completed.publicId()), Set.of(role(completed).name()))
                : CredentialValidationResult.INVALID_RESULT;
    }

    /** Whether the society at this host is the one of the sign-in. */
    @Transactional
    boolean atHome(String host, CompletedSignIn completed) {
        return societies
                .at(host)
                .filter(society -> society.id() == completed.society())
                .isPresent();
    }

    /** Asked anew each time; a role that changed ends the sessions of the one before. */
    Role role(CompletedSignIn completed) {
        return members.of(completed.member()).role();
    }

    boolean stillGood(CompletedSignIn completed) {
        return members.find(completed.member())
                .filter(member -> member.epoch() == completed.epoch())
                .filter(
                        member ->
                                clock.instant().isBefore(completed.at().plus(OpenSessions.LONGEST)))
                .filter(this::mayEnter)
                .filter(member -> open.isOpen(completed.session()))
                .isPresent();
    }

    private boolean mayEnter(Member member) {
        return member.mayEnter(LocalDate.now(clock));
    }
}
