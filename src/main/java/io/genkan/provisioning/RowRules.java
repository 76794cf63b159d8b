package io.genkan.provisioning;

import io.genkan.member.ParsedDate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What makes a row good. Pure: the file and today are all it looks at, so the same file gets the
 * same verdict as a dry run and for real. The first thing wrong is told, one per row.
 */
final class RowRules {

    private static final Pattern USER_ID = Pattern.compile("[A-Za-z0-9._@-]{1,64}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int SHORTEST_PASSWORD = 8;

    private final LocalDate today;

    RowRules(LocalDate today) {
        this.today = today;
    }

    /** Empty when the row is good. */
    Optional<Rejection> wrong(Row row) {
        return Stream.<Function<Row, Optional<Rejection>>>of(
                        RowRules::shape,
                        RowRules::characters,
                        RowRules::lengths,
                        RowRules::userId,
                        this::birthDate,
                        RowRules::email,
                        RowRules::password,
                        RowRules::leavesOn)
                .map(rule -> rule.apply(row))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Rejection> shape(Row row) {
        int expected = row.header().columns().size();
        return row.complete()
                ? Optional.empty()
                : Optional.of(
                        Rejection.of(
                                row,
                                expected
                                        + " 列のはずが "
                                        + row.fields().size()
                                        + " 列です。「\"」の閉じ忘れがないかご確認ください。"));
    }

    private static Optional<Rejection> characters(Row row) {
        return Arrays.stream(Column.values())
                .filter(column -> row.raw(column).filter(RowRules::hidesSomething).isPresent())
                .findFirst()
                .map(column -> Rejection.of(row, column, column.label() + "に改行などの制御文字が含まれています。"));
    }

    private static Optional<Rejection> lengths(Row row) {
        return Arrays.stream(Column.values())
                .filter(
                        column ->
                                row.value(column)
                                        .filter(text -> text.length() > column.longest())
                                        .isPresent())
                .findFirst()
                .map(
                        column ->
                                Rejection.of(
                                        row,
                                        column,
                                        column.label() + "は" + column.longest() + "文字までです。"));
    }

    private static Optional<Rejection> userId(Row row) {
        var userId = row.value(Column.USER_ID);
        if (userId.isEmpty()) {
            return Optional.of(Rejection.of(row, Column.USER_ID, "ユーザIDがありません。"));
        }
        return userId.filter(text -> !USER_ID.matcher(text).matches())
                .map(text -> Rejection.of(row, Column.USER_ID, "ユーザIDに使えるのは半角の英数字と . _ @ - です。"));
    }

    private Optional<Rejection> birthDate(Row row) {
        var parsed = row.birthDate();
        return parsed.refusal()
                .map(why -> reason(why, row))
                .or(() -> parsed.date().flatMap(this::outOfRange))
                .map(reason -> Rejection.of(row, Column.BIRTH_DATE, reason));
    }

    private static String reason(ParsedDate.Refusal why, Row row) {
        return switch (why) {
            case EMPTY -> "生年月日がありません。";
            case TOO_LONG, UNREADABLE -> "生年月日を読み取れません。1970-01-01 のように書いてください。";
            case IMPOSSIBLE -> "「" + row.value(Column.BIRTH_DATE).orElseThrow() + "」という日はありません。";
            case OUTSIDE_ERA -> "その元号にはない日付です。";
            case AMBIGUOUS -> "西暦と元号の年が合っていません。";
        };
    }

    private Optional<String> outOfRange(LocalDate date) {
        if (date.isAfter(today)) {
            return Optional.of("生年月日が未来の日付です。");
        }
        return date.isBefore(EARLIEST) ? Optional.of("1900年より前の生年月日は登録できません。") : Optional.empty();
    }

    private static Optional<Rejection> email(Row row) {
        return row.value(Column.EMAIL)
                .filter(text -> !EMAIL.matcher(text).matches())
                .map(text -> Rejection.of(row, Column.EMAIL, "メールアドレスの形が正しくありません。"));
    }

    private static Optional<Rejection> password(Row row) {
        return row.value(Column.INITIAL_PASSWORD)
                .filter(text -> text.length() < SHORTEST_PASSWORD)
                .map(text -> Rejection.of(row, Column.INITIAL_PASSWORD, "初期パスワードは8文字以上にしてください。"));
    }

    private static Optional<Rejection> leavesOn(Row row) {
        return row.value(Column.LEAVES_ON)
                .filter(text -> !isoDate(text))
                .map(text -> Rejection.of(row, Column.LEAVES_ON, "資格喪失日は 2027-03-31 のように書いてください。"));
    }

    private static boolean isoDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException no) {
            return false;
        }
    }

    /** Control characters, and format characters that can turn the direction of what follows. */
    private static boolean hidesSomething(String text) {
        return text.codePoints()
                .map(Character::getType)
                .anyMatch(
                        type ->
                                type == Character.CONTROL
                                        || type == Character.FORMAT
                                        || type == Character.LINE_SEPARATOR
                                        || type == Character.PARAGRAPH_SEPARATOR);
    }
}
