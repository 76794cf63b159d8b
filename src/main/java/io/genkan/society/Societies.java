package io.genkan.society;

import io.genkan.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the society of a host name, and what belongs to it. */
@ApplicationScoped
public class Societies {

    @PersistenceContext private EntityManager database;
    @Inject private Settings settings;
    @Inject private Clock clock;

    /**
     * The society with that host name. Who has none is at GENKAN_PUBLIC_URL, if nobody else is, and
     * nowhere else: no host that a request makes up finds anybody.
     */
    public Optional<Society> at(String host) {
        var asked = host.toLowerCase(Locale.ROOT);
        var found = named("Society.at").setParameter("host", asked).getResultStream().findFirst();
        return found.isEmpty() && asked.equals(settings.publicUrl().getHost())
                ? named("Society.withoutHost").getResultStream().findFirst()
                : found;
    }

    private TypedQuery<Society> named(String query) {
        return database.createNamedQuery(query, Society.class);
    }

    public List<Society> all() {
        return named("Society.all").getResultList();
    }

    public Society of(long id) {
        return database.find(Society.class, id);
    }

    /** The newest edition of its terms that binds today. */
    public Optional<Terms> terms(long society) {
        return dated("Terms.inForce", Terms.class, society)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<Tile> tiles(long society) {
        return database.createNamedQuery("Tile.ofSociety", Tile.class)
                .setParameter("society", society)
                .getResultList();
    }

    /**
     * What a member of that office reads today.
     *
     * @param office empty for a member of none
     */
    public List<Notice> notices(long society, String office) {
        return dated("Notice.shown", Notice.class, society)
                .setParameter("office", office)
                .getResultList();
    }

    /** Its picture; null without one. */
    public Logo logo(long society) {
        return database.find(Logo.class, society);
    }

    private <T> TypedQuery<T> dated(String query, Class<T> type, long society) {
        return database.createNamedQuery(query, type)
                .setParameter("society", society)
                .setParameter("today", LocalDate.now(clock));
    }
}
