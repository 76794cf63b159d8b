package io.genkan.upkeep;

import io.genkan.platform.Secrets;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Who does what is done by one server at a time. A chore is somebody's for five minutes, anew with
 * each piece; the piece is done in the transaction that says so. Whoever dies with it loses one
 * piece and makes room after those minutes.
 */
@ApplicationScoped
public class Chores {

    private static final Duration MINE = Duration.ofMinutes(5);

    @Resource(lookup = "jdbc/genkan")
    private DataSource database;

    @Inject private Clock clock;
    private String me;

    protected Chores() {}

    @Inject
    public Chores(Secrets secrets) {
        me = secrets.token();
    }

    Chores(DataSource database, Clock clock, Secrets secrets) {
        this(secrets);
        this.database = database;
        this.clock = clock;
    }

    /** A piece of work, small enough for one transaction. */
    interface Piece<T> {
        T on(Connection database) throws SQLException;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean due(String chore) throws SQLException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select 1 from chore where name = ? and due_at <= ?")) {
            select.setString(1, chore);
            select.setObject(2, Times.of(clock.instant()));
            return select.executeQuery().next();
        }
    }

    /** Whether it was due and is ours now. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean take(String chore) throws SQLException {
        var now = clock.instant();
        return set(chore, now.plus(MINE), me, "due_at <= ?", Times.of(now));
    }

    /** Has it done at the next opportunity, whoever is at it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void hurry(String chore) throws SQLException {
        set(chore, clock.instant(), null, "1 = 1");
    }

    /**
     * Does a piece.
     *
     * @throws Gone when another server has the chore by now
     */
    @Transactional(TxType.REQUIRES_NEW)
    public <T> T piece(String chore, Piece<T> piece) throws SQLException {
        if (!set(chore, clock.instant().plus(MINE), me, "holder = ?", me)) {
            throw new Gone(chore);
        }
        try (var connection = database.getConnection()) {
            return piece.on(connection);
        }
    }

    /** It is done, and ours no more. */
    @Transactional(TxType.REQUIRES_NEW)
    public void done(String chore, Instant next) throws SQLException {
        set(chore, next, null, "holder = ?", me);
    }

    private boolean set(
            String chore, Instant due, String holder, String condition, Object... values)
            throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                "update chore set due_at = ?, holder = ? where name = ? and "
                                        + condition)) {
            update.setObject(1, Times.of(due));
            update.setString(2, holder);
            update.setString(3, chore);
            for (int i = 0; i < values.length; i++) {
                update.setObject(4 + i, values[i]);
            }
            return update.executeUpdate() == 1;
        }
    }

    /** Another server goes on with it. */
    static final class Gone extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Gone(String chore) {
            super("another server has the chore " + chore);
        }
    }
}
