package io.genkan.provisioning;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.BulkInitialSecrets.Recipient;
import io.genkan.member.MemberFacts;
import io.genkan.member.MemberId;
import io.genkan.member.MemberRows.Newcomer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What some rows of a file come to, before anything of it is written. */
final class Chunk {

    private final int read;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Newcomer> newcomers = new ArrayList<>();
    private final List<Recipient> given = new ArrayList<>();
    private final List<Recipient> renewed = new ArrayList<>();
    private final Map<MemberId, MemberFacts> moved = new LinkedHashMap<>();
    private final List<AuditEvent> events = new ArrayList<>();
    private final Warrant warrant;
    private int altered;
    private int settled;

    Chunk(int read, Warrant warrant) {
        this.read = read;
        this.warrant = warrant;
    }

    boolean mayRenew() {
        return warrant.mayRenew();
    }

    void refuse(Rejection rejection) {
        rejections.add(rejection);
    }

    void welcome(Newcomer newcomer, Recipient secret) {
        newcomers.add(newcomer);
        given.add(secret);
    }

    void alter(boolean finished) {
        altered++;
        settled += finished ? 1 : 0;
    }

    void move(MemberId member, MemberFacts facts, List<Change> how) {
        moved.put(member, facts);
        changes.addAll(how);
    }

    void leave(MemberId member, Optional<LocalDate> on) {
        events.add(new MembershipChanged(member, on, warrant));
    }

    void renew(Recipient secret) {
        renewed.add(secret);
        events.add(new InitialPasswordReplaced(secret.id(), warrant));
    }

    Tally tally() {
        return new Tally(
                read,
                read - rejections.size(),
                newcomers.size(),
                altered,
                settled,
                rejections.size());
    }

    List<Rejection> rejections() {
        return rejections;
    }

    /** For the trail of those who were known. */
    List<AuditEvent> events() {
        return events;
    }

    List<Change> changes() {
        return changes;
    }

    List<Newcomer> newcomers() {
        return newcomers;
    }

    List<Recipient> given() {
        return given;
    }

    List<Recipient> renewed() {
        return renewed;
    }

    Map<MemberId, MemberFacts> moved() {
        return moved;
    }
}
