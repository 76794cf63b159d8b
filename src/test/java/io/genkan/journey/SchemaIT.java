package io.genkan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.genkan.testing.Database;
import io.genkan.testing.OwnServer;
import io.genkan.testing.PlainBrowser;
import io.genkan.testing.Postgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How servers meet a PostgreSQL that is empty, old, newer, or not theirs to change. */
class SchemaIT {

    private static final String EARLIER = "0030";
    private static final String HISTORY =
            "select version from flyway_schema_history order by installed_rank";
    private static final String MEMBERS =
            """
            insert into member (id, version, public_id, society_id, user_id, birth_date, epoch, created_at)
            select x, 0, 'public-' || x, 1, 'old-' || x, date '1970-01-01', 0, current_timestamp from %s
            """;

    /** As docs/operations.md has them. */
    private static final List<String> GRANTS =
            List.of(
                    "grant select, insert, update, delete on all tables in schema public to genkan_app",
                    "grant usage, select on all sequences in schema public to genkan_app",
                    "alter default privileges for role genkan in schema public grant select, insert, update, delete on tables to genkan_app",
                    "alter default privileges for role genkan in schema public grant usage, select on sequences to genkan_app",
                    "revoke update, delete on audit_entry from genkan_app",
                    "revoke insert, update, delete on flyway_schema_history from genkan_app");

    private final Database database = Postgres.fresh("schema");
    private final List<OwnServer> servers = new ArrayList<>();

    @AfterEach
    void end() {
        servers.forEach(OwnServer::close);
    }

    @Test
    @DisplayName(
            "two servers that start at once on an empty database make its tables once; one that is older than the schema refuses to start")
    void two_at_once_and_an_older_one() throws IOException {
        var first = server("schema-1", database);
        var second = server("schema-2", database);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(first::start),
                        CompletableFuture.runAsync(second::start))
                .join();
        database.seedSociety();

        assertThat(history()).doesNotHaveDuplicates().hasSizeGreaterThan(25);
        mustServe(first);
        mustServe(second);

        second.stop();
        database.change(
                "insert into flyway_schema_history select max(installed_rank) + 1, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', now(), 0, true from flyway_schema_history");
        assertThat(second.startInVain())
                .contains(
                        "Genkan cannot start. The schema has version 9999, and this Genkan knows "
                                + history().get(history().size() - 2)
                                + " at most.");
        mustServe(first);
    }

    @Test
    @DisplayName(
            "the owner's server brings an earlier version's tables up to date, with their rows")
    void an_earlier_version_is_upgraded() {
        earlierVersion();

        mustServe(server("schema-1", database).start());

        assertThat(history()).startsWith("0001").contains(EARLIER, "0034");
        assertThat(database.count("member", "user_id like 'old-%'")).isEqualTo(100);
    }

    @Test
    @DisplayName(
            "a user who may not change tables is refused on old ones, changes nothing, and starts after an administrator ran the script")
    void an_administrator_upgrades_by_hand() throws IOException {
        earlierVersion();
        GRANTS.forEach(database::change);
        var server = server("schema-1", Postgres.asApplication(database));

        assertThat(server.startInVain())
                .contains("Genkan cannot start. The schema has version " + EARLIER)
                .contains(
                        "permission denied for schema public",
                        "Nothing was changed",
                        "WEB-INF/schema/genkan.sql");
        assertThat(history().get(history().size() - 1)).isEqualTo(EARLIER);

        database.change(script());
        mustServe(server.start());
        assertThat(database.count("member", "user_id like 'old-%'")).isEqualTo(100);
    }

    @Test
    @DisplayName("on an empty database, too: members come in and begin")
    void an_administrator_makes_the_tables_by_hand() throws IOException {
        database.change(script());
        GRANTS.forEach(database::change);

        var server = server("schema-1", Postgres.asApplication(database)).start();

        mustServe(server);
        var member = new SampleMembers(server.url().toString()).withLetter();
        new PlainMember(new PlainBrowser(server.url().toString()), member).toAddress();
    }

    private OwnServer server(String name, Database on) {
        var server = OwnServer.named(name).on(on);
        servers.add(server);
        return server;
    }

    private void mustServe(OwnServer server) {
        database.seedSociety();
        assertThat(new PlainBrowser(server.url().toString()).get("sign-in").status())
                .isEqualTo(200);
    }

    private void earlierVersion() {
        Postgres.makeTables(database, EARLIER);
        database.seedSociety();
        database.change(MEMBERS.formatted(database.numbers(100)));
    }

    private List<String> history() {
        return database.rows(HISTORY).stream().map(row -> (String) row.get("version")).toList();
    }

    /** As an administrator finds it in the WAR. */
    private static String script() throws IOException {
        try (var war = new ZipFile(System.getProperty("app.war"));
                var text = war.getInputStream(war.getEntry("WEB-INF/schema/genkan.sql"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
