package io.genkan.provisioning;

import io.genkan.member.MemberFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * One fact of a member that a file changes; {@code null} where there is none.
 *
 * @param settled the member has finished the first login
 */
record Change(
        long line, String userId, boolean settled, Column column, String before, String after) {

    static List<Change> of(Row row, boolean settled, MemberFacts before, MemberFacts after) {
        var changes = new ArrayList<Change>();
        for (var column : Column.values()) {
            var fact = fact(column);
            if (fact != null && !Objects.equals(fact.apply(before), fact.apply(after))) {
                changes.add(
                        new Change(
                                row.line(),
                                row.userId(),
                                settled,
                                column,
                                text(fact.apply(before)),
                                text(fact.apply(after))));
            }
        }
        return changes;
    }

    private static Function<MemberFacts, Object> fact(Column column) {
        return switch (column) {
            case SYMBOL -> MemberFacts::symbol;
            case NUMBER -> MemberFacts::number;
            case BRANCH -> MemberFacts::branch;
            case NAME -> MemberFacts::name;
            case KANA -> MemberFacts::kana;
            case BIRTH_DATE -> MemberFacts::birthDate;
            case OFFICE -> MemberFacts::office;
            case LEAVES_ON -> MemberFacts::leavesOn;
            case USER_ID, EMAIL, INITIAL_PASSWORD -> null;
        };
    }

    private static String text(Object fact) {
        return fact == null ? null : fact.toString();
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "Change[" + line + ", " + column + "]";
    }
}
