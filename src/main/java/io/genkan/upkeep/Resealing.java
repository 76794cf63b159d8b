package io.genkan.upkeep;

import io.genkan.platform.KeyRing;
import io.genkan.platform.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Seals anew, with the key in front, what older keys sealed, and counts what still names them. Done
 * at each start of a server and once a day.
 */
@ApplicationScoped
public class Resealing implements Chore {

    static final String NAME = "keys";
    private static final Logger LOG = System.getLogger(Resealing.class.getName());
    private static final Duration AGAIN = Duration.ofDays(1);

    @Inject private Chores chores;
    @Inject private KeyCheck check;
    @Inject private KeySurvey survey;
    @Inject private KeyRing keys;
    @Inject private Clock clock;

    /** This server may have come with another ring. */
    void begin(@Observes Startup.Started started) throws SQLException {
        chores.hurry(NAME);
    }

    @Override
    public void look() throws SQLException {
        if (chores.due(NAME) && !check.replaced() && chores.take(NAME)) {
            sealAnewAndCount();
        }
    }

    private void sealAnewAndCount() throws SQLException {
        for (var column : survey.columns()) {
            if (column.purpose().isPresent()) {
                reseal(column);
            }
        }
        tell(chores.piece(NAME, this::count));
        chores.done(NAME, clock.instant().plus(AGAIN));
    }

    private void reseal(KeyedColumn column) throws SQLException {
        var page = new SealedPage(column, keys);
        long sealed = 0;
        var at = Optional.of(Long.MIN_VALUE);
        while (at.isPresent()) {
            long after = at.get();
            var turned = chores.piece(NAME, c -> page.turn(c, after, clock.instant()));
            sealed += turned.sealed();
            at = turned.last();
            if (turned.sealed() > 0) {
                LOG.log(
                        Level.INFO,
                        "Keys: {0} of {1} sealed anew with {2}",
                        sealed,
                        column.place(),
                        keys.newest());
            }
        }
    }

    private List<KeyUse> count(Connection database) throws SQLException {
        var uses = survey.take(database, clock.instant());
        survey.keep(database, uses, clock.instant());
        return uses;
    }

    private void tell(List<KeyUse> uses) {
        LOG.log(Level.INFO, "Keys: {0} makes everything new", keys.newest());
        for (String key : keys.ids()) {
            if (!key.equals(keys.newest())) {
                tell(key, uses.stream().filter(use -> use.key().equals(key)).toList());
            }
        }
        var missed = uses.stream().filter(use -> !keys.ids().contains(use.key())).toList();
        if (!missed.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "Keys: rows name keys that GENKAN_SECRET_KEYS does not have. {0}",
                    KeyUse.told(missed));
        }
    }

    private static void tell(String key, List<KeyUse> its) {
        if (its.isEmpty()) {
            LOG.log(
                    Level.INFO,
                    "Keys: nothing names {0} any more; it may leave GENKAN_SECRET_KEYS",
                    key);
        }
        for (var use : its) {
            LOG.log(
                    Level.INFO,
                    "Keys: {0} is still named by {1} of {2}, each until {3}",
                    key,
                    use.rows(),
                    use.column().place(),
                    use.column().until());
        }
    }
}
