package io.genkan.society;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds the society of a host name, and what belongs to it. */
@ApplicationScoped
public class Societies {

    @PersistenceContext private EntityManager database;

    /** The society with that host name, else the one without any. */
    public Optional<Society> at(String host) {
        var all = database.createNamedQuery("Society.all", Society.class).getResultList();
        return all.stream()
                .filter(society -> host.equalsIgnoreCase(society.host()))
                .findFirst()
                .or(() -> all.stream().filter(society -> society.host() == null).findFirst());
    }

    public Society of(long id) {
        return database.find(Society.class, id);
    }
}
