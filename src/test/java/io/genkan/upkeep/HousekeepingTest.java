package io.genkan.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.mail.NamedMails;
import io.genkan.mail.OldMails;
import io.genkan.testing.Database;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes at night, and what must not. Ids above 100 are of rows that stay. */
class HousekeepingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    private static final String LONG_AGO = "timestamp '2024-01-01 00:00:00'";
    private static final String LATELY = "timestamp '2026-11-22 23:00:00'";

    static Stream<Database> databases() {
        return EmptyDatabases.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("mails go after three months, but for those that a page asks for or that wait")
    void old_mails_go(Database database) throws SQLException {
        mail(database, 1, "SENT", LONG_AGO);
        mail(database, 2, "REFUSED", LONG_AGO);
        mail(database, 101, "SENT", LATELY);
        mail(database, 102, "WAITING", "null");
        mail(database, 103, "SENT", LONG_AGO);
        confirmation(database, 1, 103, LONG_AGO, "null", "null");
        mail(database, 104, "SENT", LONG_AGO);
        database.change(
                "insert into email_code (id, member_id, sign_in, digest, sent_at, expires_at, mail_id)"
                        + " values (1, 1, 's', 'd', "
                        + LATELY
                        + ", "
                        + LATELY
                        + ", 104)");

        clear(database);

        assertThat(ids(database, "outbox")).containsExactly(101L, 102L, 103L, 104L);
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("requests for a confirmation go, but for a member's last one, confirmed or not")
    void replaced_confirmations_go(Database database) throws SQLException {
        confirmation(database, 1, 1, LONG_AGO, "null", LONG_AGO);
        confirmation(database, 2, 2, LONG_AGO, LONG_AGO, "null");
        confirmation(database, 103, 3, LONG_AGO, LONG_AGO, "null");
        confirmation(database, 104, 4, LATELY, "null", LATELY);
        confirmation(database, 105, 5, LONG_AGO, "null", "null");

        clear(database);

        assertThat(ids(database, "address_confirmation")).containsExactly(103L, 104L, 105L);
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName(
            "failures are forgotten after a year, of members and of nobody alike; what is disabled stays (T9)")
    void old_counts_go(Database database) throws SQLException {
        count(database, "member:1 password", 0, LONG_AGO);
        count(database, "source:192.0.2.1", 150, LONG_AGO);
        count(database, "asked:x", 3, LONG_AGO);
        count(database, "member:2 password", 99, LONG_AGO);
        count(database, "unknown:x password", 99, LONG_AGO);
        String weeks = "timestamp '2026-10-01 00:00:00'";
        for (String stays : List.of("member:", "unknown:")) {
            count(database, stays + "3 password", 100, LONG_AGO);
            count(database, stays + "4 password", 1, weeks);
            count(database, stays + "5 password", 0, LATELY);
        }

        clear(database);

        assertThat(database.rows("select subject from attempt_count"))
                .extracting(row -> row.get("subject"))
                .containsExactlyInAnyOrder(
                        "member:3 password",
                        "member:4 password",
                        "member:5 password",
                        "unknown:3 password",
                        "unknown:4 password",
                        "unknown:5 password");
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName(
            "a seed that was only shown goes, one that was taken away is emptied, one that opens stays")
    void old_seeds_go(Database database) throws SQLException {
        seed(database, 1, "PENDING", LONG_AGO);
        seed(database, 101, "PENDING", LATELY);
        seed(database, 102, "REVOKED", LONG_AGO);
        seed(database, 103, "ACTIVE", LONG_AGO);

        clear(database);

        assertThat(ids(database, "credential")).containsExactly(101L, 102L, 103L);
        assertThat(database.rows("select seed from totp_credential order by id"))
                .extracting(row -> row.get("seed"))
                .containsExactly("k1.x", "", "k1.x");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_over_goes_and_what_is_of_use_stays(Database database) throws SQLException {
        for (String id : List.of("1", "101")) {
            String at = id.equals("1") ? LONG_AGO : LATELY;
            insert(
                    database,
                    "open_session (id, member_id, epoch, device, began_at, seen_at, proved, proved_at)",
                    "'" + id + "', 1, 0, 'd', " + at + ", " + at + ", 'password', " + at);
            insert(
                    database,
                    "handover (id, token_digest, member_id, epoch, sign_in, number, made_on, trusted, expires_at)",
                    id + ", 't" + id + "', 1, 0, 's', '42', 'd', true, " + at);
            insert(
                    database,
                    "freeze_link (id, member_id, fingerprint, expires_at)",
                    id + ", 1, 'f" + id + "', " + at);
            insert(
                    database,
                    "reset_link (id, member_id, epoch, address, digest, sent_at, expires_at)",
                    id + ", 1, 0, 'a', 'd" + id + "', " + at + ", " + at);
            insert(
                    database,
                    "recovery_request (id, member_id, number, state, device, made_at)",
                    id + ", 1, '1234', 'DONE', 'd', " + at);
            insert(
                    database,
                    "staff_invitation (id, society_id, role, digest, made_at, expires_at)",
                    id + ", 1, 'STAFF', 'd" + id + "', " + at + ", " + at);
            insert(
                    database,
                    "email_code (id, member_id, sign_in, digest, sent_at, expires_at, mail_id)",
                    id + ", 1, 's', 'd', " + at + ", " + at + ", 1");
            insert(
                    database,
                    "import_run (id, public_id, society_id, dry_run, state, rows_read, accepted, changed, rejected, started_at, ended_at)",
                    id + ", 'r" + id + "', 1, false, 'COMPLETED', 1, 0, 0, 1, " + at + ", " + at);
            insert(
                    database,
                    "import_rejection (id, run_id, line, field, reason, row_text)",
                    id + ", " + id + ", 1, 'name', 'r', 't'");
            insert(
                    database,
                    "import_change (run_id, line, field, user_id, settled)",
                    id + ", 1, 'name', 'M1', true");
            insert(
                    database,
                    "letter_batch (id, society_id, staff_id, at, output, renewed, chosen, letters)",
                    id + ", 1, 1, " + at + ", 'PDF', false, 'all', 1");
            insert(
                    database,
                    "letter_print (id, batch_id, member_id, at, ended_at)",
                    id + ", " + id + ", 1, " + at + ", " + at);
        }
        insert(database, "letter_print (id, batch_id, member_id, at)", "102, 1, 1, " + LONG_AGO);
        insert(
                database,
                "recovery_request (id, member_id, number, state, device, made_at)",
                "102, 1, '1234', 'WAITING', 'd', " + LONG_AGO);
        insert(
                database,
                "staff_invitation (id, society_id, role, member_id, digest, made_at, expires_at)",
                "102, 1, 'STAFF', 1, 'd', " + LONG_AGO + ", " + LONG_AGO);
        insert(
                database,
                "initial_password (member_id, kind, recipe, issued_at, expires_at)",
                "1, 'LETTER', 'k1.x', " + LONG_AGO + ", " + LONG_AGO);
        insert(
                database,
                "audit_entry (id, at, event, source, detail)",
                "101, " + LONG_AGO + ", 'e', 's', ''");

        clear(database);

        for (String table :
                List.of(
                        "handover",
                        "freeze_link",
                        "reset_link",
                        "email_code",
                        "import_rejection")) {
            assertThat(ids(database, table)).as(table).containsExactly(101L);
        }
        for (String table : List.of("recovery_request", "staff_invitation", "letter_print")) {
            assertThat(ids(database, table)).as(table).containsExactly(101L, 102L);
        }
        for (String table : List.of("import_run", "letter_batch")) {
            assertThat(ids(database, table)).as(table).containsExactly(1L, 101L);
        }
        assertThat(database.count("import_change", "run_id = 101"))
                .isEqualTo(database.count("import_change", "true"))
                .isEqualTo(1);
        assertThat(database.count("open_session", "id = '101'"))
                .isEqualTo(database.count("open_session", "true"))
                .isEqualTo(1);
        assertThat(database.count("initial_password", "true")).isEqualTo(1);
        assertThat(ids(database, "audit_entry")).containsExactly(101L);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_piece_takes_no_more_than_it_was_allowed(Database database) throws SQLException {
        for (int id = 1; id <= 5; id++) {
            mail(database, id, "SENT", LONG_AGO);
        }
        try (var connection = EmptyDatabases.connect(database)) {
            assertThat(mails().clear(connection, NOW, 3)).isEqualTo(3);
            assertThat(mails().clear(connection, NOW, 3)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T02:59:59+09:00,2026-11-23T03:00+09:00",
        "2026-11-23T03:00:00+09:00,2026-11-24T03:00+09:00",
        "2026-12-31T23:00:00+09:00,2027-01-01T03:00+09:00"
    })
    void the_next_night_begins_at_three(String now, String next) {
        assertThat(NightPolicy.nextAfter(ZonedDateTime.parse(now)))
                .isEqualTo(ZonedDateTime.parse(next));
    }

    @Test
    void no_rule_touches_the_trail_or_what_the_desk_noted() {
        assertThat(rules())
                .extracting(OldRows::table)
                .doesNotContain("audit_entry", "remedy", "member");
    }

    private static void clear(Database database) throws SQLException {
        try (var connection = EmptyDatabases.connect(database)) {
            // twice, since one rule's rows may wait for another's
            for (var rule : Stream.concat(rules().stream(), rules().stream()).toList()) {
                rule.clear(connection, NOW, 500);
                connection.commit();
            }
        }
    }

    private static List<OldRows> rules() {
        var rules = new ArrayList<>(Produced.all(OldRows.class));
        rules.add(mails());
        assertThat(rules).hasSizeGreaterThan(15);
        return rules;
    }

    private static OldRows mails() {
        return OldMails.ended(Produced.all(NamedMails.class).stream());
    }

    private static List<Object> ids(Database database, String table) {
        return database.rows("select id from " + table + " order by id").stream()
                .map(row -> row.get("id"))
                .toList();
    }

    private static void insert(Database database, String into, String values) {
        database.change("insert into " + into + " values (" + values + ")");
    }

    private static void mail(Database database, long id, String state, String ended) {
        insert(
                database,
                "outbox (id, message_id, sender, sender_name, recipient, state, attempts, created_at, next_attempt_at, ended_at)",
                id
                        + ", 'm"
                        + id
                        + "', 's', 's', 'r', '"
                        + state
                        + "', 1, "
                        + LONG_AGO
                        + ", "
                        + LONG_AGO
                        + ", "
                        + ended);
    }

    private static void confirmation(
            Database database, long id, long mail, String sent, String confirmed, String replaced) {
        insert(
                database,
                "address_confirmation (id, member_id, address, link_digest, code_digest, asked_from, sent_at, expires_at, confirmed_at, replaced_at, mail_id)",
                id
                        + ", 1, 'a', 'l"
                        + id
                        + "', 'c', 'd', "
                        + sent
                        + ", "
                        + sent
                        + ", "
                        + confirmed
                        + ", "
                        + replaced
                        + ", "
                        + mail);
    }

    private static void count(Database database, String subject, int failures, String at) {
        insert(
                database,
                "attempt_count (subject, failures, window_start, blocked_until)",
                "'" + subject + "', " + failures + ", " + at + ", " + at);
    }

    private static void seed(Database database, long id, String state, String bound) {
        insert(
                database,
                "credential (id, version, method, member_id, state, bound_at)",
                id + ", 0, 'totp', 1, '" + state + "', " + bound);
        insert(database, "totp_credential (id, seed, last_step)", id + ", 'k1.x', 0");
    }
}
