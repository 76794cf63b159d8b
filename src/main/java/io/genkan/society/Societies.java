package io.genkan.society;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the society of a host name, and what belongs to it. */
@ApplicationScoped
public class Societies {

    @PersistenceContext private EntityManager database;
    @Inject private Clock clock;

    /** The society with that host name, else the one without any. */
    public Optional<Society> at(String host) {
        var all = all();
        return all.stream()
                .filter(society -> host.equalsIgnoreCase(society.host()))
                .findFirst()
                .or(() -> all.stream().filter(society -> society.host() == null).findFirst());
    }

    public List<Society> all() {
        return database.createNamedQuery("Society.all", Society.class).getResultList();
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
