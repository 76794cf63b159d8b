package io.genkan.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import io.genkan.testing.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys come and go; what they made stays readable, or is told. */
class KeyRotationTest {

    private static final String K1 = "k_1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String K2 = "k-2:HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final KeyRing FIRST = ring(K1);
    private static final KeyRing ADDED = ring(K1 + "," + K2);
    private static final KeyRing ROTATED = ring(K2 + "," + K1);
    private static final KeyRing SECOND = ring(K2);
    private static final List<KeyedColumn> COLUMNS = Produced.all(KeyedColumn.class);
    private static final KeyedColumn SEEDS = column("totp_credential.seed");
    private static final byte[] SEED = "a seed of twenty bytes".getBytes(UTF_8);
    private Instant now = Instant.parse("2026-11-23T00:00:00Z");

    static Stream<Database> databases() {
        return EmptyDatabases.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName(
            "what names a key is counted in every column that does, and only while it is needed")
    void what_names_a_key_is_counted(Database database) throws SQLException {
        password(database, 1, "ACTIVE", "k_1$argon2id$x");
        password(database, 2, "REVOKED", "k_1$argon2id$x");
        seed(database, 3, FIRST);
        mail(database, 1, "WAITING");
        mail(database, 2, "SENT");
        initial(database, "LETTER", "k_1.nonce");
        database.change(
                "insert into credential values (5, 0, 'recovery', 1, 'ACTIVE', null, timestamp '2026-01-01 00:00:00', null, null)");
        database.change("insert into recovery_credential (id) values (5)");
        database.change(
                "insert into recovery_code (id, credential_id, digest) values (1, 5, 'k_1.x'), (2, 5, 'k-2.x')");
        database.change(
                "update recovery_code set used_at = timestamp '2026-01-01 00:00:00' where id = 2");
        code(database, 1, "k_1.x", "2026-11-23 00:00:01");
        code(database, 2, "k-2.x", "2026-11-22 23:59:59");

        assertThat(told(database))
                .isEqualTo(
                        "k_1: email_code.digest 1, initial_password.recipe 1, outbox.sealed 1,"
                                + " password_credential.hash 1, recovery_code.digest 1,"
                                + " totp_credential.seed 1");

        database.change("update initial_password set kind = 'GUESSABLE', recipe = ''");
        assertThat(told(database)).doesNotContain("initial_password");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_an_older_key_sealed_is_sealed_anew_and_says_the_same(Database database)
            throws SQLException {
        for (int id = 1; id <= 450; id++) {
            seed(database, id, id % 3 == 0 ? ROTATED : FIRST);
        }

        assertThat(reseal(database, ROTATED)).isEqualTo(300);

        assertThat(seeds(database))
                .hasSize(450)
                .allSatisfy(seed -> assertThat(SECOND.open(purpose(), seed)).isEqualTo(SEED));
        assertThat(reseal(database, ROTATED)).as("nothing is left").isZero();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_row_that_somebody_holds_is_left_for_the_next_time(Database database)
            throws SQLException {
        mail(database, 1, "WAITING");
        mail(database, 2, "WAITING");
        var column = column("outbox.sealed");
        try (var postman = EmptyDatabases.connect(database);
                var carried =
                        postman.prepareStatement("select * from outbox where id = 1 for update")) {
            carried.executeQuery();

            assertThat(reseal(database, ROTATED, column)).isEqualTo(1);

            postman.rollback();
        }
        assertThat(reseal(database, ROTATED, column)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName(
            "a key that rows name and the ring lacks is told at the start: which, where, how often")
    void a_missing_key_is_one_clear_message(Database database) throws SQLException {
        start(database, FIRST);
        password(database, 1, "ACTIVE", "k_1$argon2id$x");
        seed(database, 2, FIRST);

        assertThatIllegalStateException()
                .isThrownBy(() -> start(database, SECOND))
                .withMessageContaining(
                        "lacks keys that rows of the database name."
                                + " k_1: password_credential.hash 1, totp_credential.seed 1.");
        assertThatCode(() -> start(database, ROTATED)).doesNotThrowAnyException();
        assertThatCode(() -> start(database, SECOND.without(Set.of("k_1"))))
                .doesNotThrowAnyException();
        assertThatIllegalStateException()
                .as("lost once is not lost for ever")
                .isThrownBy(() -> start(database, SECOND));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("a database that was used before there was a ledger is looked over as well")
    void a_missing_key_is_told_without_a_ledger(Database database) {
        seed(database, 2, FIRST);

        assertThatIllegalStateException()
                .isThrownBy(() -> start(database, SECOND))
                .withMessageContaining("k_1: totp_credential.seed 1.");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_key_that_nothing_names_may_leave_and_come_back(Database database) throws SQLException {
        start(database, ROTATED);
        start(database, SECOND);

        assertThat(database.count("secret_key", "id = 'k_1' and left_at is not null")).isEqualTo(1);

        start(database, ROTATED);
        assertThat(database.count("secret_key", "left_at is null")).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("another key under a known name is told at the start, and shows nothing of either")
    void a_changed_key_is_one_clear_message(Database database) throws SQLException {
        start(database, FIRST);
        String other = K2.replace("k-2:", "k_1:");

        assertThatIllegalStateException()
                .isThrownBy(() -> start(database, ring(other)))
                .withMessageContaining("others than those that had their names before: k_1.")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("ECAwQFBgcI"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName(
            "of two servers in a rolling restart only the one with the newer key in front seals anew")
    void two_servers_do_not_seal_back_and_forth(Database database) throws SQLException {
        start(database, FIRST);
        start(database, ADDED);
        assertThat(replaced(database, ADDED)).as("at the end it is only known").isEmpty();

        now = now.plusSeconds(60);
        start(database, ROTATED);
        start(database, ADDED);

        assertThat(replaced(database, ADDED)).contains("k-2");
        assertThat(replaced(database, ROTATED)).isEmpty();
    }

    private void start(Database database, KeyRing keys) throws SQLException {
        var check = new KeyCheck(keys, survey(), Clock.fixed(now, ZoneOffset.UTC));
        try (var connection = EmptyDatabases.connect(database)) {
            check.look(connection);
            connection.commit();
        }
    }

    private static Optional<String> replaced(Database database, KeyRing keys) throws SQLException {
        try (var connection = EmptyDatabases.connect(database)) {
            return new KeyLedger(connection).replaced(keys.newest());
        }
    }

    private String told(Database database) throws SQLException {
        try (var connection = EmptyDatabases.connect(database)) {
            var uses = new ArrayList<>(survey().take(connection, now));
            survey().keep(connection, uses, now);
            connection.commit();
            assertThat(database.count("key_use", "true")).isEqualTo(uses.size());
            return KeyUse.told(uses);
        }
    }

    private int reseal(Database database, KeyRing keys) throws SQLException {
        return reseal(database, keys, SEEDS);
    }

    private int reseal(Database database, KeyRing keys, KeyedColumn column) throws SQLException {
        try (Connection connection = EmptyDatabases.connect(database)) {
            var page = new SealedPage(column, keys);
            int sealed = 0;
            for (var last = Optional.of(0L); last.isPresent(); ) {
                var turned = page.turn(connection, last.get(), now);
                connection.commit();
                sealed += turned.sealed();
                last = turned.last();
            }
            return sealed;
        }
    }

    private static KeySurvey survey() {
        return new KeySurvey(COLUMNS);
    }

    private static List<String> seeds(Database database) {
        return database.rows("select seed from totp_credential").stream()
                .map(row -> (String) row.get("seed"))
                .toList();
    }

    private static void seed(Database database, long id, KeyRing keys) {
        credential(database, id, "totp", "ACTIVE");
        database.change(
                "insert into totp_credential (id, seed, last_step) values (?, ?, 0)",
                id,
                keys.seal(purpose(), SEED));
    }

    private static void password(Database database, long id, String state, String hash) {
        credential(database, id, "password", state);
        database.change("insert into password_credential (id, hash) values (?, ?)", id, hash);
    }

    private static void credential(Database database, long id, String method, String state) {
        database.change(
                "insert into credential (id, version, method, member_id, state, bound_at)"
                        + " values (?, 0, ?, 1, ?, timestamp '2026-01-01 00:00:00')",
                id,
                method,
                state);
    }

    private static void initial(Database database, String kind, String recipe) {
        database.change(
                "insert into initial_password (member_id, kind, recipe, issued_at, expires_at)"
                        + " values (1, ?, ?, timestamp '2026-11-22 00:00:00', timestamp '2026-11-24 00:00:00')",
                kind,
                recipe);
    }

    private static void code(Database database, long id, String digest, String expires) {
        database.change(
                "insert into email_code (id, member_id, sign_in, digest, sent_at, expires_at, mail_id)"
                        + " values (?, 1, 's', ?, timestamp '2026-11-22 23:50:00', timestamp '"
                        + expires
                        + "', 1)",
                id,
                digest);
    }

    private static void mail(Database database, long id, String state) {
        database.change(
                "insert into outbox (id, message_id, sender, sender_name, recipient, sealed, state,"
                        + " attempts, created_at, next_attempt_at) values (?, ?, 's', 's', 'r', ?, ?, 0,"
                        + " timestamp '2026-11-22 00:00:00', timestamp '2026-11-22 00:00:00')",
                id,
                "m" + id,
                FIRST.seal("mail", SEED),
                state);
    }

    private static String purpose() {
        return SEEDS.purpose().orElseThrow();
    }

    private static KeyedColumn column(String place) {
        return COLUMNS.stream().filter(c -> c.place().equals(place)).findFirst().orElseThrow();
    }

    private static KeyRing ring(String text) {
        return KeyRing.parse(text, new Secrets());
    }
}
