package io.genkan.signin;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.platform.RequestSource;
import io.genkan.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Writes down that a member came in. */
@ApplicationScoped
public class Arrivals {

    @Inject private Members members;
    @Inject private RequestSource source;
    @Inject private Event<AuditEvent> audit;
    @Inject private OpenSessions open;
    @Inject private Secrets secrets;
    @Inject private Clock clock;

    @Transactional
    CompletedSignIn complete(Member arrived, List<VerifiedMethod> verified) {
        var member = members.of(arrived.id());
        var before = member.lastSeen();
        member.seen(clock.instant(), source.device().toString());
        audit.fire(new SignedIn(member.id(), verified));
        return new CompletedSignIn(
                member,
                open.open(member, source.device().toString(), verified),
                clock.instant(),
                before.orElse(null),
                verified,
                secrets.token());
    }
}
