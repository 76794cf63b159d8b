package io.genkan.upkeep;

import io.genkan.platform.KeyRing;
import io.genkan.platform.Startup;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Whether the key ring is the one this database was used with, before anything else is begun: a
 * server without a key that rows still name would tell members that what is right is wrong.
 */
@ApplicationScoped
public class KeyCheck {

    private static final Logger LOG = System.getLogger(KeyCheck.class.getName());

    @Resource(lookup = "jdbc/genkan")
    private DataSource database;

    @Inject private KeyRing keys;
    @Inject private KeySurvey survey;
    @Inject private Clock clock;

    protected KeyCheck() {}

    KeyCheck(KeyRing keys, KeySurvey survey, Clock clock) {
        this.keys = keys;
        this.survey = survey;
        this.clock = clock;
    }

    /**
     * @throws IllegalStateException when a key is missing or another one than it was
     */
    @Transactional
    public void look(@Observes @Priority(1) Startup.Started started) throws SQLException {
        try (var connection = database.getConnection()) {
            look(connection);
        }
    }

    /**
     * Whether another server has a newer key in front: if both sealed anew what is not sealed with
     * theirs, there would be no end.
     */
    @Transactional
    public boolean replaced() throws SQLException {
        try (var connection = database.getConnection()) {
            return new KeyLedger(connection).replaced(keys.newest()).isPresent();
        }
    }

    void look(Connection connection) throws SQLException {
        var ledger = new KeyLedger(connection);
        refuse(
                ledger.changed(keys),
                "these keys of GENKAN_SECRET_KEYS are others than those that had their names"
                        + " before: %s. Take the right ones from escrow; a new key needs a new name");
        var missing = ledger.missing(keys);
        if (ledger.empty() || !missing.isEmpty()) {
            lookClosely(connection, ledger, missing);
        }
        tell(ledger);
        ledger.enter(keys, clock.instant());
    }

    private void lookClosely(Connection connection, KeyLedger ledger, Set<String> missing)
            throws SQLException {
        var uses = survey.take(connection, clock.instant());
        var missed =
                uses.stream()
                        .filter(use -> !keys.ids().contains(use.key()) && !keys.lost(use.key()))
                        .toList();
        refuse(
                missed.isEmpty() ? Set.of() : Set.of(KeyUse.told(missed)),
                "GENKAN_SECRET_KEYS lacks keys that rows of the database name. %s. Put them back at"
                        + " the end of the list; if a key is lost for good, name it in"
                        + " GENKAN_LOST_KEYS");
        missing.removeAll(uses.stream().map(KeyUse::key).toList());
        for (String unnamed : missing) {
            ledger.left(unnamed, clock.instant());
        }
    }

    private static void refuse(Collection<String> wrong, String why) {
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "Genkan cannot start: " + why.formatted(String.join(", ", wrong)));
        }
    }

    private void tell(KeyLedger ledger) {
        String newest = keys.newest();
        boolean unheardOf = !ledger.empty() && !ledger.knows(newest);
        if (unheardOf) {
            LOG.log(
                    Level.WARNING,
                    "Key {0} is new here and in front at once: another server that does not have it"
                            + " cannot open what this one makes. With more than one server a new key"
                            + " comes to the end of all rings first",
                    newest);
        }
        ledger.replaced(newest)
                .ifPresent(
                        front ->
                                LOG.log(
                                        Level.WARNING,
                                        "Key {0} is in front here, but {1} came to the front later:"
                                                + " what is old is sealed anew only by a server that has"
                                                + " {1} in front",
                                        newest,
                                        front));
    }
}
