package io.genkan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;

/** A real PostgreSQL, brought by the build: one for the whole run, which ends with it. */
public final class Postgres {

    private static final String OWNER = "genkan";
    private static final String APPLICATION = "genkan_app";
    private static EmbeddedPostgres server;

    private Postgres() {}

    /** A database of that name with nothing in it; its user owns it and may do nothing else. */
    public static synchronized Database fresh(String name) {
        var administrator = administrator("postgres");
        administrator.change("drop database if exists \"" + name + "\" with (force)");
        administrator.change("create database \"" + name + "\" owner " + OWNER);
        return new Database(url(name), OWNER);
    }

    /**
     * As a server makes them at its start.
     *
     * @param version the last one, or "latest"
     */
    public static void makeTables(Database database, String version) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), "")
                .locations("classpath:db/migration", "classpath:db/postgresql")
                .target(version)
                .load()
                .migrate();
    }

    /** The same database for a user who owns nothing and may do there what was granted. */
    public static Database asApplication(Database database) {
        return new Database(database.url(), APPLICATION);
    }

    /** The same database for who may do everything. */
    public static synchronized Database administrator(String name) {
        return new Database(url(name), "postgres");
    }

    /** A user who is let in with a password only, unlike everybody else here. */
    public static synchronized void userWithPassword(String name, String password) {
        var administrator = administrator("postgres");
        administrator.change("drop role if exists " + name);
        administrator.change("create role " + name + " login in role " + OWNER);
        changePassword(name, password);
        try {
            var rules = Path.of((String) administrator.value("show hba_file"));
            Files.writeString(
                    rules,
                    "host all %s all scram-sha-256%n%s".formatted(name, Files.readString(rules)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        administrator.value("select pg_reload_conf()");
    }

    public static void changePassword(String name, String password) {
        administrator("postgres").change("alter role " + name + " password '" + password + "'");
    }

    private static String url(String name) {
        if (server == null) {
            server = start();
        }
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
    }

    private static EmbeddedPostgres start() {
        try {
            // two portal servers with a pool each
            server = EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
            for (String user : new String[] {OWNER, APPLICATION}) {
                administrator("postgres").change("create role " + user + " login");
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
