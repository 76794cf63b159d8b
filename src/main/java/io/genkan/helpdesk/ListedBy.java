package io.genkan.helpdesk;

/** What a list of members is sorted by; each has an index on PostgreSQL (V0002, V0025, V0026). */
enum ListedBy {
    KANA(ListedBy.JOINED_KANA, "members.kana"),
    NAME(ListedBy.JOINED_NAME, "members.name"),
    OFFICE("office", "members.office"),
    ID("user_id", "members.id");

    /** Written exactly as the indexes are. */
    static final String JOINED_NAME = "replace(replace(name, ' ', ''), '　', '')";

    static final String JOINED_KANA = "replace(replace(kana, ' ', ''), '　', '')";

    private final String expression;
    private final String textKey;

    ListedBy(String expression, String textKey) {
        this.expression = expression;
        this.textKey = textKey;
    }

    String order(boolean backwards) {
        String way = backwards ? " desc" : "";
        return "order by m.society_id" + way + ", " + expression + way + ", m.id" + way;
    }

    String textKey() {
        return textKey;
    }
}
