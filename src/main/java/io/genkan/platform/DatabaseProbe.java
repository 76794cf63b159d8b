package io.genkan.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Asks the database for the time, by a connection of the pool that members' requests use: when that
 * pool is empty this server is of no use to them either.
 */
@ApplicationScoped
public class DatabaseProbe {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Duration GOOD = Duration.ofSeconds(1);

    @Resource(lookup = "jdbc/genkan")
    private DataSource database;

    @Resource(lookup = "concurrent/genkan")
    private ManagedScheduledExecutorService executor;

    @Inject private Clock clock;
    private Probe<Duration> probe;
    private volatile boolean away;

    @PostConstruct
    void begin() {
        probe = new Probe<>(this::ask, executor, LIMIT, GOOD);
    }

    /** How far our clock is ahead of the database's; empty when the database does not answer. */
    public Optional<Duration> clockAhead() {
        var answer = probe.answer();
        away = answer.isEmpty();
        return answer;
    }

    /** Whether it is known to be away, and still is. Costs nothing while it is there. */
    boolean away() {
        return away && clockAhead().isEmpty();
    }

    /** Somebody found that it does not answer. */
    void missed() {
        away = true;
    }

    private Duration ask() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout((int) LIMIT.toSeconds());
            Instant before = clock.instant();
            try (var row = statement.executeQuery("select now()")) {
                row.next();
                var theirs = row.getObject(1, OffsetDateTime.class).toInstant();
                return Duration.between(theirs, middle(before, clock.instant()));
            }
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private static Instant middle(Instant before, Instant after) {
        return before.plus(Duration.between(before, after).dividedBy(2));
    }
}
