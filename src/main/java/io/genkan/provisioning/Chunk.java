package io.genkan.provisioning;

import io.genkan.credential.BulkInitialSecrets.Recipient;
import io.genkan.member.MemberFacts;
import io.genkan.member.MemberId;
import io.genkan.member.MemberRows.Newcomer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What some rows of a file come to, before anything of it is written. */
final class Chunk {

    private final int read;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Newcomer> newcomers = new ArrayList<>();
    private final List<Recipient> given = new ArrayList<>();
    private final List<Recipient> renewed = new ArrayList<>();
    private final Map<MemberId, MemberFacts> moved = new LinkedHashMap<>();
    private int altered;
    private int settled;

    Chunk(int read) {
        this.read = read;
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

    void renew(Recipient secret) {
        renewed.add(secret);
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
