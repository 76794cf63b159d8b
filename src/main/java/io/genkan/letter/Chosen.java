package io.genkan.letter;

import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the members of a selection who have not finished the first login, a page at a time in the
 * order they came. By SQL, since the import (取込回) is another feature's: only its column is known.
 */
@ApplicationScoped
public class Chosen {

    @PersistenceContext private EntityManager database;

    /** Their database ids, none of them up to {@code after}. */
    @SuppressWarnings("unchecked")
    List<Long> after(Society society, Selection selection, long after, int atMost) {
        var sql = new Conditions("select m.id from member m where m.role = 'MEMBER'");
        sql.and("m.onboarded_at is null");
        sql.and("m.society_id = %s", society.id());
        sql.and("m.id > %s", after);
        if (!selection.round().isEmpty()) {
            sql.and(
                    "m.import_run_id = (select r.id from import_run r where r.public_id = %s)",
                    selection.round());
        }
        if (!selection.office().isEmpty()) {
            sql.and("m.office = %s", selection.office());
        }
        if (!selection.member().isEmpty()) {
            sql.and("m.public_id = %s", selection.member());
        }
        if (selection.batch() != 0) {
            sql.and(
                    "m.id in (select p.member_id from letter_print p where p.batch_id = %s)",
                    selection.batch());
        }
        if (!selection.renew()) {
            sql.and(
                    "not exists (select 1 from letter_print p"
                            + " where p.member_id = m.id and p.ended_at is null)");
        }
        var query = database.createNativeQuery(sql.text + " order by m.id");
        for (int i = 0; i < sql.values.size(); i++) {
            query.setParameter(i + 1, sql.values.get(i));
        }
        return query.setMaxResults(atMost).getResultList();
    }

    private static final class Conditions {

        private final StringBuilder text;
        private final List<Object> values = new ArrayList<>();

        Conditions(String beginning) {
            text = new StringBuilder(beginning);
        }

        void and(String condition) {
            text.append(" and ").append(condition);
        }

        /** {@code %s} is where the value goes. */
        void and(String condition, Object value) {
            values.add(value);
            and(String.format(condition, "?" + values.size()));
        }
    }
}
