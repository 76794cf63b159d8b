package io.genkan.provisioning;

import static io.genkan.provisioning.SampleFiles.HEADER;
import static io.genkan.provisioning.SampleFiles.row;
import static io.genkan.provisioning.SampleFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowRulesTest {

    private final RowRules rules = new RowRules(LocalDate.of(2026, 11, 1));

    @Test
    void row_with_everything_is_good() {
        var row =
                row(
                        HEADER,
                        "K1000001,12,3456,00,健保 太郎,ケンポ タロウ,1970-01-01,本社,taro@example.jp,Kenpo-2026,2027-03-31");

        assertThat(rules.wrong(row)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K1,1970-01-01",
                "K1,昭和45年1月1日",
                "a.b_c@d-e,S45.1.1",
                "K1,20261101",
                "K1,19000101"
            })
    void user_id_and_birth_date_are_enough(String cells) {
        assertThat(rules.wrong(row("user_id,birth_date", cells))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',19700101, user_id, ユーザIDがありません。",
        "' ',19700101, user_id, ユーザIDがありません。",
        "Ｋ１,19700101, user_id, ユーザIDに使えるのは半角の英数字と . _ @ - です。",
        "K 1,19700101, user_id, ユーザIDに使えるのは半角の英数字と . _ @ - です。",
        "K1,'', birth_date, 生年月日がありません。",
        "K1,70/1/1, birth_date, 生年月日を読み取れません。1970-01-01 のように書いてください。",
        "K1,1970-02-30, birth_date, 「1970-02-30」という日はありません。",
        "K1,昭和65年1月1日, birth_date, その元号にはない日付です。",
        "K1,1971年昭和45年1月1日, birth_date, 西暦と元号の年が合っていません。",
        "K1,2026-11-02, birth_date, 生年月日が未来の日付です。",
        "K1,1899-12-31, birth_date, 1900年より前の生年月日は登録できません。"
    })
    void wrong_identity_is_told(String userId, String birthDate, String field, String reason) {
        assertRejected(row("user_id,birth_date", userId + "," + birthDate), field, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "email, taro(at)example.jp, メールアドレスの形が正しくありません。",
        "email, taro@example, メールアドレスの形が正しくありません。",
        "leaves_on, 2027/3/31, 資格喪失日は 2027-03-31 のように書いてください。",
        "leaves_on, 2027-02-30, 資格喪失日は 2027-03-31 のように書いてください。",
        "initial_password, short77, 初期パスワードは8文字以上にしてください。",
        "symbol, 123456789012345678901, 記号は20文字までです。"
    })
    void wrong_cell_is_told(String field, String cell, String reason) {
        assertRejected(row("user_id,birth_date," + field, "K1,19700101," + cell), field, reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "健\u0000保",
                "健\t保",
                "\"健\n保\"",
                "健\uFEFF保",
                "健\u202E保",
                "健\u2028保",
                "健保\u0007"
            })
    void characters_that_do_not_show_are_refused(String name) {
        assertRejected(
                row("user_id,birth_date,name", "K1,19700101," + name),
                "name",
                "氏名に改行などの制御文字が含まれています。");
    }

    @Test
    void row_with_too_few_or_too_many_cells_is_refused() {
        assertRejected(
                row("user_id,birth_date,name", "K1,19700101"),
                "row",
                "3 列のはずが 2 列です。「\"」の閉じ忘れがないかご確認ください。");
        assertRejected(
                row("user_id,birth_date", "K1,19700101,"),
                "row",
                "2 列のはずが 3 列です。「\"」の閉じ忘れがないかご確認ください。");
    }

    @Test
    void second_row_of_a_member_is_refused_and_names_the_first() {
        var judge = new Judge(rules, new SeenIds(3));
        var rows = rows("user_id,birth_date\nK1,19700101\nK2,19700101\nK1,19800101\n");

        assertThat(judge.of(rows.get(0))).isEqualTo(rows.get(0));
        assertThat(judge.of(rows.get(1))).isEqualTo(rows.get(1));
        assertThat(((Rejection) judge.of(rows.get(2))).reason()).isEqualTo("2 行目と同じユーザIDです。");
    }

    @Test
    void row_that_is_wrong_does_not_take_the_place_of_a_right_one() {
        var judge = new Judge(rules, new SeenIds(2));
        var rows = rows("user_id,birth_date\nK1,1970-02-30\nK1,19700228\n");

        assertThat(judge.of(rows.get(0))).isInstanceOf(Rejection.class);
        assertThat(judge.of(rows.get(1))).isInstanceOf(Row.class);
    }

    private void assertRejected(Row row, String field, String reason) {
        var rejection = rules.wrong(row).orElseThrow();

        assertThat(rejection.field()).isEqualTo(field);
        assertThat(rejection.reason()).isEqualTo(reason);
        assertThat(rejection.line()).isEqualTo(2);
    }
}
