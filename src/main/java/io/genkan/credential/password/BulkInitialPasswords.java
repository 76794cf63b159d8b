package io.genkan.credential.password;

import io.genkan.credential.BulkInitialSecrets;
import io.genkan.credential.InitialSecret.Kind;
import io.genkan.credential.InitialSecretGone;
import io.genkan.member.MemberId;
import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Initial passwords for a million members at a time; the same recipes as one by one. */
@ApplicationScoped
public class BulkInitialPasswords implements BulkInitialSecrets {

    private static final String GIVE =
            "insert into initial_password (kind, recipe, issued_at, expires_at, member_id)"
                    + " values (?, ?, ?, ?, ?)";
    private static final String REPLACE =
            "update initial_password set kind = ?, recipe = ?, issued_at = ?, expires_at = ?"
                    + " where member_id = ?";
    private static final String KNOWN =
            "select member_id, kind, recipe from initial_password where member_id = any(?)";

    private KeyRing keys;
    private Secrets secrets;
    private Clock clock;
    private Event<InitialSecretGone> gone;

    protected BulkInitialPasswords() {}

    @Inject
    public BulkInitialPasswords(
            KeyRing keys, Secrets secrets, Clock clock, Event<InitialSecretGone> gone) {
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
        this.gone = gone;
    }

    @Override
    public void give(Connection database, Society society, List<Recipient> newcomers)
            throws SQLException {
        write(database, GIVE, society, newcomers);
    }

    @Override
    public Set<MemberId> news(Connection database, List<Recipient> known) throws SQLException {
        Map<MemberId, String> printed = new HashMap<>();
        for (var one : known) {
            one.printed().ifPresent(text -> printed.put(one.id(), text));
        }
        Set<MemberId> news = new HashSet<>();
        if (printed.isEmpty()) {
            return news;
        }
        try (var select = database.prepareStatement(KNOWN)) {
            var ids = printed.keySet().stream().map(MemberId::value).toArray();
            select.setArray(1, database.createArrayOf("bigint", ids));
            var found = select.executeQuery();
            while (found.next()) {
                var id = new MemberId(found.getLong(1));
                var recipe = new Recipe(Kind.valueOf(found.getString(2)), found.getString(3));
                if (!InitialPassword.isPrinted(id, printed.get(id), recipe, keys)) {
                    news.add(id);
                }
            }
        }
        return news;
    }

    @Override
    public void replace(Connection database, Society society, List<Recipient> known)
            throws SQLException {
        write(database, REPLACE, society, known);
        if (!known.isEmpty()) {
            gone.fire(new InitialSecretGone(known.stream().map(Recipient::id).toList()));
        }
    }

    private void write(Connection database, String sql, Society society, List<Recipient> all)
            throws SQLException {
        var now = clock.instant();
        var issued = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        var expires = issued.plus(society.initialPasswordLife());
        try (var statement = database.prepareStatement(sql)) {
            for (var one : all) {
                var recipe =
                        Recipe.of(one.id(), one.facts(), society, one.printed(), keys, secrets);
                statement.setString(1, recipe.kind().name());
                statement.setString(2, recipe.text());
                statement.setObject(3, issued);
                statement.setObject(4, expires);
                statement.setLong(5, one.id().value());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
