package io.genkan.signin;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import io.genkan.member.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Sends a member's browsers out, and writes it down. */
@ApplicationScoped
public class Departures {

    @Inject private OpenSessions open;
    @Inject private Sessions sessions;
    @Inject private Event<AuditEvent> audit;

    /** One of the member's own sessions, wherever it is. */
    @Transactional
    boolean of(MemberId member, String session) {
        boolean ended = open.end(member, session);
        if (ended) {
            audit.fire(new SessionEnded(member));
        }
        return ended;
    }

    /** 全てのデバイスからサインアウトする: also the one that asks for it. */
    @Transactional
    void ofAll(MemberId member) {
        sessions.endAll(member);
        audit.fire(new AllSessionsEnded(member));
    }
}
