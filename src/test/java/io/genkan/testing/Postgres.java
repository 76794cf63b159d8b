package io.genkan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A real PostgreSQL, brought by the build: one for the whole run, which ends with it. */
public final class Postgres {

    private static EmbeddedPostgres server;

    private Postgres() {}

    /** A database of that name with nothing in it; its user may do everything there. */
    public static synchronized Database fresh(String name) {
        var administrator = new Database(url("postgres"), "postgres");
        administrator.change("drop database if exists \"" + name + "\" with (force)");
        administrator.change("create database \"" + name + "\"");
        return new Database(url(name), "postgres");
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
            return EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
