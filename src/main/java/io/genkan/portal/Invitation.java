package io.genkan.portal;

import io.genkan.member.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** That a member was invited to a stronger method and said "later": when last, and how often. */
@Entity
class Invitation {

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Column(name = "postponed_at")
    private Instant postponedAt;

    private int times;

    protected Invitation() {}

    Invitation(MemberId member) {
        this.memberId = member.value();
    }

    void postpone(Instant now) {
        postponedAt = now;
        times++;
    }

    Instant postponedAt() {
        return postponedAt;
    }

    int times() {
        return times;
    }
}
