package io.genkan.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * Two portal servers as an operator runs them for safety: one database on PostgreSQL, the same
 * keys, sessions in the database, and a {@link Front} without stickiness that both know as the
 * address of the portal.
 */
public final class TwoServers implements AutoCloseable {

    private final Front front = new Front();
    private final Database database;
    private final OwnServer one;
    private final OwnServer two;
    private CompletableFuture<Void> reviving = CompletableFuture.completedFuture(null);

    public TwoServers(String name) {
        database = Postgres.fresh(name);
        one = server(name + "-one");
        two = server(name + "-two");
    }

    /** Another value for one of the product's settings, on both. */
    public TwoServers with(String setting, String value) {
        one.with(setting, value);
        two.with(setting, value);
        return this;
    }

    /** One after the other, since the first one makes the tables and the LTPA keys. */
    public TwoServers start() {
        one.start();
        two.start();
        database.seedSociety();
        front.add(one.url());
        front.add(two.url());
        return this;
    }

    /** Where both are reached, in turns. */
    public URI url() {
        return front.url();
    }

    public Front front() {
        return front;
    }

    public OwnServer one() {
        return one;
    }

    public OwnServer two() {
        return two;
    }

    /**
     * Kill -9 of the server that answered last, as soon as the other one can do without it; it
     * starts anew meanwhile.
     */
    public void killWhoAnsweredLast() {
        await();
        var killed = front.last().equals(one.url()) ? one : two;
        killed.kill();
        reviving = CompletableFuture.runAsync(killed::start);
    }

    /** Until both are there again. */
    public void await() {
        reviving.join();
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        reviving.exceptionally(failed -> null).join();
        front.close();
        one.close();
        two.close();
    }

    private OwnServer server(String name) {
        String portal = front.url().toString();
        var keys = Path.of(System.getProperty("liberty.server")).resolveSibling("two-servers.keys");
        return OwnServer.named(name)
                .on(database)
                .including("shared-sessions.xml")
                .with("GENKAN_PUBLIC_URL", portal.substring(0, portal.length() - 1))
                .with("LTPA_KEYS_FILE", keys.toString());
    }
}
