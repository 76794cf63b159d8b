package io.genkan.provisioning;

import io.genkan.credential.BulkInitialSecrets;
import io.genkan.credential.BulkInitialSecrets.Recipient;
import io.genkan.member.MemberFacts;
import io.genkan.member.MemberId;
import io.genkan.member.MemberRows;
import io.genkan.member.MemberRows.Known;
import io.genkan.member.MemberRows.Newcomer;
import io.genkan.platform.BulkIds;
import io.genkan.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds rows against the members who are there. A new member gets an initial password. Of the
 * others only those who have not yet chosen a password of their own may get another one, and only
 * when the file brings it and whoever sent it may choose it; whoever has finished onboarding keeps
 * every credential.
 */
@ApplicationScoped
public class Comparison {

    private static final String ID_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 26;
    private static final String ONLY_ADMINISTRATORS = "取込済みの加入者の初期パスワードは、管理者だけが変えられます。";

    private BulkInitialSecrets initial;
    private Secrets secrets;

    protected Comparison() {}

    @Inject
    public Comparison(BulkInitialSecrets initial, Secrets secrets) {
        this.initial = initial;
        this.secrets = secrets;
    }

    /** Only reads; what it finds out is in the chunk. */
    Chunk of(Connection database, long society, Warrant warrant, List<Entry> entries)
            throws SQLException {
        var chunk = new Chunk(entries.size(), warrant);
        Map<String, Row> rows = new LinkedHashMap<>();
        for (var entry : entries) {
            if (entry instanceof Row row) {
                rows.put(row.userId(), row);
            } else {
                chunk.refuse((Rejection) entry);
            }
        }
        var known = MemberRows.known(database, society, rows.keySet());
        compare(database, rows, known, chunk);
        rows.keySet().removeAll(known.keySet());
        welcome(database, society, rows, chunk);
        return chunk;
    }

    private void welcome(Connection database, long society, Map<String, Row> rows, Chunk chunk)
            throws SQLException {
        Map<String, MemberFacts> facts = new LinkedHashMap<>();
        rows.forEach((userId, row) -> facts.put(userId, row.facts(Optional.empty())));
        var elsewhere = MemberRows.elsewhere(database, society, facts);
        long[] ids = BulkIds.next(database, "member_seq", rows.size() - elsewhere.size());
        int used = 0;
        for (var row : rows.values()) {
            if (elsewhere.contains(row.userId())) {
                chunk.refuse(Rejection.of(row, Column.USER_ID, "ほかの組合の加入者です。"));
                continue;
            }
            var newcomer =
                    new Newcomer(
                            new MemberId(ids[used++]),
                            secrets.from(ID_ALPHABET, ID_LENGTH),
                            row.userId(),
                            facts.get(row.userId()));
            chunk.welcome(newcomer, secret(newcomer, row));
        }
    }

    private static Recipient secret(Newcomer newcomer, Row row) {
        return new Recipient(
                newcomer.id(),
                newcomer.publicId(),
                newcomer.facts(),
                row.value(Column.INITIAL_PASSWORD));
    }

    private void compare(
            Connection database, Map<String, Row> rows, Map<String, Known> known, Chunk chunk)
            throws SQLException {
        var printed = new ArrayList<Recipient>();
        for (var one : known.entrySet()) {
            var row = rows.get(one.getKey());
            if (mayBePrinted(row, one.getValue())) {
                printed.add(secret(row, one.getValue()));
            }
        }
        var news = initial.news(database, printed);
        for (var row : rows.values()) {
            var member = known.get(row.userId());
            if (member == null) {
                continue;
            }
            if (member.role().staff()) {
                chunk.refuse(Rejection.of(row, Column.USER_ID, "窓口の担当者のユーザIDです。加入者にはできません。"));
                continue;
            }
            compare(row, member, news.contains(member.id()), chunk);
        }
    }

    private static boolean mayBePrinted(Row row, Known member) {
        return !member.role().staff()
                && !member.onboarded()
                && row.value(Column.INITIAL_PASSWORD).isPresent();
    }

    private static Recipient secret(Row row, Known member) {
        // a printed one is bound to the id alone
        return new Recipient(
                member.id(),
                "",
                row.facts(Optional.of(member.facts())),
                row.value(Column.INITIAL_PASSWORD));
    }

    private static void compare(Row row, Known member, boolean renewed, Chunk chunk) {
        var facts = row.facts(Optional.of(member.facts()));
        boolean moved = !facts.equals(member.facts());
        if (renewed && !chunk.mayRenew()) {
            chunk.refuse(Rejection.of(row, Column.INITIAL_PASSWORD, ONLY_ADMINISTRATORS));
            return;
        }
        if (!Objects.equals(facts.leavesOn(), member.facts().leavesOn())) {
            chunk.leave(member.id(), Optional.ofNullable(facts.leavesOn()));
        }
        if (moved) {
            chunk.move(
                    member.id(), facts, Change.of(row, member.onboarded(), member.facts(), facts));
        }
        if (renewed) {
            chunk.renew(secret(row, member));
        }
        if (moved || renewed) {
            chunk.alter(member.onboarded());
        }
    }
}
