package io.genkan.provisioning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns a society's file may have, in any order; names are part of the contract, lengths of
 * the schema.
 */
enum Column {
    USER_ID("ユーザID", 64),
    SYMBOL("記号", 20),
    NUMBER("番号", 20),
    BRANCH("枝番", 10),
    NAME("氏名", 80),
    KANA("カナ氏名", 80),
    BIRTH_DATE("生年月日", 40),
    OFFICE("事業所", 80),
    /** Checked for its form and then left alone: only an address the member confirmed is kept. */
    EMAIL("メールアドレス", 254),
    INITIAL_PASSWORD("初期パスワード", 64),
    LEAVES_ON("資格喪失日", 10);

    private final String label;
    private final int longest;

    Column(String label, int longest) {
        this.label = label;
        this.longest = longest;
    }

    /** As the header line has it: {@code user_id}. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    int longest() {
        return longest;
    }

    static Optional<Column> named(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title().equals(title.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
