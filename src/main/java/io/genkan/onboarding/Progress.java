package io.genkan.onboarding;

import io.genkan.credential.MethodId;
import io.genkan.member.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * What a member did of the first login that no other table knows, and when. Begins with the first
 * ID and password that were right.
 */
@Entity
@Table(name = "onboarding")
public class Progress {

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Version private int version;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "birth_date_at")
    private Instant birthDateAt;

    /** In which browser it began, 「Safari」; empty for what is older than this question. */
    private String browser;

    private String method;

    @Column(name = "method_chosen_at")
    private Instant methodChosenAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Progress() {}

    Progress(MemberId member, String browser, Instant now) {
        memberId = member.value();
        this.browser = browser;
        startedAt = now;
    }

    void confirmBirthDate(Instant now) {
        birthDateAt = now;
    }

    boolean birthDateConfirmed() {
        return birthDateAt != null;
    }

    void choose(MethodId chosen, Instant now) {
        method = chosen.value();
        methodChosenAt = now;
    }

    Optional<MethodId> method() {
        return Optional.ofNullable(method).map(MethodId::new);
    }

    /** The method is to be chosen anew. */
    void reopen() {
        method = null;
        methodChosenAt = null;
        finishedAt = null;
    }

    void finish(Instant now) {
        finishedAt = now;
    }
}
