package io.genkan.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;

/**
 * Every night what is {@link OldRows} goes, some rows at a time. The audit trail is never among it.
 */
@ApplicationScoped
public class Housekeeping implements Chore {

    static final String NAME = "housekeeping";
    private static final Logger LOG = System.getLogger(Housekeeping.class.getName());
    private static final int AT_ONCE = 500;

    @Inject private Chores chores;
    @Inject private Clock clock;
    @Inject @Any private Instance<OldRows> all;

    @Override
    public void look() throws SQLException {
        if (!chores.due(NAME) || !chores.take(NAME)) {
            return;
        }
        for (OldRows old : all) {
            clear(old);
        }
        chores.done(NAME, NightPolicy.nextAfter(ZonedDateTime.now(clock)).toInstant());
    }

    /** One table that cannot be cleared must not keep the others from it. */
    private void clear(OldRows old) throws SQLException {
        try {
            long gone = 0;
            int last = AT_ONCE;
            while (last == AT_ONCE) {
                last = chores.piece(NAME, c -> old.clear(c, clock.instant(), AT_ONCE));
                gone += last;
            }
            if (gone > 0) {
                LOG.log(Level.INFO, "Housekeeping: {0} rows of {1}", gone, old.table());
            }
        } catch (Chores.Gone another) {
            throw another;
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "Housekeeping: " + old.table() + " is left for tomorrow", e);
        }
    }
}
