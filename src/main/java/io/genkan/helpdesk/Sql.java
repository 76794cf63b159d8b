package io.genkan.helpdesk;

import java.util.ArrayList;
import java.util.List;

/** A piece of a statement with the values of its question marks. */
record Sql(String text, List<Object> values) {

    static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    Sql and(Sql next) {
        var all = new ArrayList<>(values);
        all.addAll(next.values);
        return new Sql(text + " " + next.text, all);
    }

    Sql and(String more, Object... moreValues) {
        return and(of(more, moreValues));
    }
}
