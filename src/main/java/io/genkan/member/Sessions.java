package io.genkan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 全てのデバイスからサインアウトする (S-90): every session of a member made before now is over, on every server. */
@ApplicationScoped
public class Sessions {

    @Inject private Members members;

    @Transactional
    public void endAll(MemberId member) {
        members.of(member).endAllSessions();
    }

    /**
     * The member's epoch as it is now; outside a transaction a request sees what it read before.
     */
    @Transactional
    public int epoch(MemberId member) {
        return members.of(member).epoch();
    }
}
