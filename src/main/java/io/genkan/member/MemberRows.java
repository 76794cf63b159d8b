package io.genkan.member;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Members by the thousand, for a society's file: plain SQL in the caller's transaction, since a
 * million objects in a persistence context are what takes the time.
 */
public final class MemberRows {

    private static final String FACTS =
            "m.symbol, m.number, m.branch, m.name, m.kana, m.birth_date, m.office, m.leaves_on";

    /**
     * One by one inside one statement: asked for all at once, PostgreSQL reads everybody of the
     * society through another index as long as it knows nothing of a table that fills up.
     */
    private static final String IDS =
            "select (select m.id from member m where m.society_id = ? and m.user_id = asked.user_id)"
                    + " from unnest(cast(? as varchar array)) as asked (user_id)";

    private static final String KNOWN =
            "select m.user_id, m.id, m.role, m.onboarded_at, "
                    + FACTS
                    + " from member m where m.id = any(?)";

    private static final String OTHERS = "select id from society where id <> ?";

    private static final String ADD =
            "insert into member (symbol, number, branch, name, kana, birth_date, office, leaves_on,"
                    + " id, version, public_id, society_id, user_id, epoch, created_at, import_run_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, 0, ?, ?)";

    private static final String UPDATE =
            "update member set symbol = ?, number = ?, branch = ?, name = ?, kana = ?,"
                    + " birth_date = ?, office = ?, leaves_on = ?, version = version + 1"
                    + " where id = ?";

    private MemberRows() {}

    /** Somebody who is there already; staff have an id in the same house. */
    public record Known(MemberId id, Role role, boolean onboarded, MemberFacts facts) {}

    /** Somebody whom a file names for the first time. */
    public record Newcomer(MemberId id, String publicId, String userId, MemberFacts facts) {}

    /** By ユーザID, those of them whom the society has. */
    public static Map<String, Known> known(
            Connection database, long society, Collection<String> userIds) throws SQLException {
        Map<String, Known> known = new HashMap<>();
        var ids = ids(database, society, userIds);
        if (ids.isEmpty()) {
            return known;
        }
        try (var select = database.prepareStatement(KNOWN)) {
            select.setArray(1, database.createArrayOf("bigint", ids.toArray()));
            var found = select.executeQuery();
            while (found.next()) {
                known.put(
                        found.getString(1),
                        new Known(
                                new MemberId(found.getLong(2)),
                                Role.valueOf(found.getString(3)),
                                found.getObject(4) != null,
                                facts(found, 5)));
            }
        }
        return known;
    }

    /**
     * Which of these ユーザID another society has with the same 記号, 番号 and 生年月日. Without all three it
     * says nothing, so that nobody learns from it who is insured where.
     */
    public static Set<String> elsewhere(
            Connection database, long society, Map<String, MemberFacts> asked) throws SQLException {
        Set<String> elsewhere = new HashSet<>();
        try (var others = database.prepareStatement(OTHERS)) {
            others.setLong(1, society);
            var other = others.executeQuery();
            while (other.next()) {
                known(database, other.getLong(1), asked.keySet()).entrySet().stream()
                        .filter(one -> one.getValue().role() == Role.MEMBER)
                        .filter(one -> samePerson(asked.get(one.getKey()), one.getValue().facts()))
                        .forEach(one -> elsewhere.add(one.getKey()));
            }
        }
        return elsewhere;
    }

    private static List<Long> ids(Connection database, long society, Collection<String> userIds)
            throws SQLException {
        var ids = new ArrayList<Long>();
        try (var select = database.prepareStatement(IDS)) {
            select.setLong(1, society);
            select.setArray(2, database.createArrayOf("varchar", userIds.toArray()));
            var found = select.executeQuery();
            while (found.next()) {
                long id = found.getLong(1);
                if (!found.wasNull()) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    /**
     * @param run the 取込回 that brought them
     */
    public static void add(
            Connection database, long society, long run, List<Newcomer> newcomers, Instant now)
            throws SQLException {
        try (var insert = database.prepareStatement(ADD)) {
            var createdAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
            for (var newcomer : newcomers) {
                set(insert, newcomer.facts());
                insert.setLong(9, newcomer.id().value());
                insert.setString(10, newcomer.publicId());
                insert.setLong(11, society);
                insert.setString(12, newcomer.userId());
                insert.setObject(13, createdAt);
                insert.setLong(14, run);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Takes over what the society's file says now; credentials and progress are untouched. */
    public static void update(Connection database, Map<MemberId, MemberFacts> facts)
            throws SQLException {
        try (var update = database.prepareStatement(UPDATE)) {
            for (var one : facts.entrySet()) {
                set(update, one.getValue());
                update.setLong(9, one.getKey().value());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static boolean samePerson(MemberFacts one, MemberFacts other) {
        return one.symbol() != null
                && one.number() != null
                && one.symbol().equals(other.symbol())
                && one.number().equals(other.number())
                && one.birthDate().equals(other.birthDate());
    }

    private static void set(PreparedStatement statement, MemberFacts facts) throws SQLException {
        statement.setString(1, facts.symbol());
        statement.setString(2, facts.number());
        statement.setString(3, facts.branch());
        statement.setString(4, facts.name());
        statement.setString(5, facts.kana());
        statement.setObject(6, facts.birthDate());
        statement.setString(7, facts.office());
        if (facts.leavesOn() == null) {
            statement.setNull(8, Types.DATE);
        } else {
            statement.setObject(8, facts.leavesOn());
        }
    }

    private static MemberFacts facts(ResultSet row, int from) throws SQLException {
        return new MemberFacts(
                row.getString(from),
                row.getString(from + 1),
                row.getString(from + 2),
                row.getString(from + 3),
                row.getString(from + 4),
                row.getObject(from + 5, LocalDate.class),
                row.getString(from + 6),
                row.getObject(from + 7, LocalDate.class));
    }
}
