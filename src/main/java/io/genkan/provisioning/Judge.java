package io.genkan.provisioning;

/**
 * The verdict on each place of a file in turn: the rules, and that nobody comes twice. Sees the
 * file from its first row, also when a run goes on in the middle, so that it decides the same
 * again.
 */
final class Judge {

    private final RowRules rules;
    private final SeenIds seen;

    Judge(RowRules rules, SeenIds seen) {
        this.rules = rules;
        this.seen = seen;
    }

    Entry of(Entry read) {
        return read instanceof Row row ? of(row) : read;
    }

    private Entry of(Row row) {
        var wrong = rules.wrong(row);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        int earlier = seen.putIfAbsent(row.userId(), row.line());
        return earlier == 0 ? row : Rejection.of(row, Column.USER_ID, earlier + " 行目と同じユーザIDです。");
    }
}
