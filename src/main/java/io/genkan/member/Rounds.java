package io.genkan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The files that brought a society's members. By SQL, since a run is the import's, which knows the
 * members.
 */
@ApplicationScoped
public class Rounds {

    private static final String OF_SOCIETY =
            "select r.public_id, r.started_at, r.accepted from import_run r"
                    + " where r.society_id = ?1 and r.dry_run = false";

    @PersistenceContext private EntityManager database;

    /** The newest first. */
    public List<Round> latest(long society, int atMost) {
        return read(
                database.createNativeQuery(OF_SOCIETY + " order by r.started_at desc, r.id desc")
                        .setParameter(1, society)
                        .setMaxResults(atMost));
    }

    /** However old it is. */
    public Optional<Round> find(long society, String publicId) {
        return read(
                        database.createNativeQuery(OF_SOCIETY + " and r.public_id = ?2")
                                .setParameter(1, society)
                                .setParameter(2, publicId))
                .stream()
                .findFirst();
    }

    private static List<Round> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(Rounds::round).toList();
    }

    private static Round round(Object[] row) {
        var at = row[1] instanceof Timestamp time ? time.toLocalDateTime() : (LocalDateTime) row[1];
        return new Round(
                (String) row[0], at.toInstant(ZoneOffset.UTC), ((Number) row[2]).longValue());
    }
}
