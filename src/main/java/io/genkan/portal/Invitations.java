package io.genkan.portal;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Credentials;
import io.genkan.credential.Methods;
import io.genkan.credential.StoredCredential;
import io.genkan.credential.Use;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is invited to which method, and who said "later". */
@ApplicationScoped
public class Invitations {

    @PersistenceContext private EntityManager database;
    @Inject private Methods methods;
    @Inject private Credentials credentials;
    @Inject private Members members;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    /** The method this member is invited to now, if any. */
    Optional<AuthenticationMethod> of(MemberId member, Society society) {
        var offered = offered(society);
        var facts =
                new InvitationFacts(
                        mailboxOnly(member),
                        offered.isPresent(),
                        Optional.ofNullable(database.find(Invitation.class, member.value()))
                                .map(Invitation::postponedAt));
        return offered.filter(method -> InvitationPolicy.invites(facts, clock.instant()));
    }

    /** あとで. Pressed in two tabs it counts once: the second finds nobody invited. */
    @Transactional
    void postpone(MemberId member, Society society) {
        members.lock(member);
        of(member, society).ifPresent(method -> postpone(member, method));
    }

    private void postpone(MemberId member, AuthenticationMethod method) {
        var known = database.find(Invitation.class, member.value());
        var invitation = known == null ? new Invitation(member) : known;
        invitation.postpone(clock.instant());
        database.persist(invitation);
        audit.fire(new InvitationPostponed(member, method.id(), invitation.times()));
    }

    private Optional<AuthenticationMethod> offered(Society society) {
        return methods.with(Use.INVITED).stream()
                .filter(method -> society.allows(method.id().value()))
                .findFirst();
    }

    private boolean mailboxOnly(MemberId member) {
        var second = methods.ids(Use.SECOND_STEP);
        var own =
                credentials.activeOf(member).stream()
                        .map(StoredCredential::method)
                        .filter(second::contains)
                        .collect(Collectors.toSet());
        return !own.isEmpty() && methods.ids(Use.ADDRESS_PROOF).containsAll(own);
    }
}
