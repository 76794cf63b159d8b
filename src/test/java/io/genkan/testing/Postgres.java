package io.genkan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A real PostgreSQL, brought by the build: one for the whole run, which ends with it. */
public final class Postgres {

    private static final String OWNER = "genkan";
    private static EmbeddedPostgres server;

    private Postgres() {}

    /** A database of that name with nothing in it; its user owns it and may do nothing else. */
    public static synchronized Database fresh(String name) {
        var administrator = administrator("postgres");
        administrator.change("drop database if exists \"" + name + "\" with (force)");
        administrator.change("create database \"" + name + "\" owner " + OWNER);
        return new Database(url(name), OWNER);
    }

    /** The same database for who may do everything. */
    public static synchronized Database administrator(String name) {
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
            server = EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
            administrator("postgres").change("create role " + OWNER + " login");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
