package io.genkan.provisioning;

import static io.genkan.provisioning.SampleFiles.entries;
import static io.genkan.provisioning.SampleFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

    @Test
    void columns_may_stand_in_any_order() {
        var row = rows("birth_date,NAME, user_id\n19700101,健保 太郎,K1\n").get(0);

        assertThat(row.value(Column.USER_ID)).contains("K1");
        assertThat(row.value(Column.NAME)).contains("健保 太郎");
        assertThat(row.value(Column.SYMBOL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_break_ends_a_row(String end) {
        var rows = rows(String.join(end, "user_id,birth_date", "K1,19700101", "", "K2,19700102"));

        assertThat(rows).extracting(Row::line).containsExactly(2L, 4L);
        assertThat(rows.get(1).fields()).containsExactly("K2", "19700102");
    }

    @Test
    void byte_order_mark_is_not_part_of_the_first_column() {
        assertThat(rows("\uFEFFuser_id,birth_date\nK1,19700101\n")).hasSize(1);
    }

    @Test
    void line_is_where_the_row_begins_even_after_line_breaks_inside_quotes_and_blank_lines() {
        var rows = rows("user_id,birth_date,name\nK1,19700101,\"健保\n太郎\"\n\nK2,19700101,\n");

        assertThat(rows).extracting(Row::line).containsExactly(2L, 5L);
        assertThat(rows.get(0).fields()).contains("健保\n太郎");
    }

    @Test
    void quoted_cells_may_hold_commas_and_quotation_marks() {
        var row = rows("user_id,birth_date,name\n\"K1\",19700101,\"健保, \"\"太郎\"\"\"\n").get(0);

        assertThat(row.fields()).containsExactly("K1", "19700101", "健保, \"太郎\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K1000001,19700101\nK1000002,19700102\n", "\n"})
    void file_without_header_is_refused(String text) {
        assertThatThrownBy(() -> entries(text))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("見出しの行がありません。1行目に user_id,birth_date,… を入れてください。");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "|user_id,birth_date,phone,|, |見出しに知らない列があります: phone, （空）|",
                "|user_id,name|, 見出しに birth_date の列がありません。",
                "|user_id,birth_date,user_id|, 見出しに同じ列が二つあります。",
                "|user_id,\"birth_date|, |1行目の見出しで「\"」が閉じられていません。|"
            })
    void wrong_header_is_told_by_name(String header, String message) {
        assertThatThrownBy(() -> entries(header + "\n")).hasMessage(message);
    }

    @Test
    void file_of_another_kind_is_refused() {
        assertThatThrownBy(
                        () ->
                                entries(
                                        "user_id,birth_date".getBytes(StandardCharsets.UTF_16),
                                        Encoding.WINDOWS_31J))
                .hasMessage("1行目の見出しを Shift_JIS（windows-31j） として読めません。");
    }

    @Test
    void quotation_mark_that_is_never_closed_costs_its_own_row_only() {
        var entries =
                entries(
                        "user_id,birth_date,name\nK1,19700101,\"太郎\nK2,19700101,花子\nK3,19700101,\"次郎\"\n");

        assertThat(entries.get(0))
                .isEqualTo(new Rejection(2, "name", "「\"」が 2 行目で開いたままです。", "K1,19700101,\"太郎"));
        assertThat(entries.subList(1, 3)).allMatch(Row.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"太\"郎", "太\"郎", "\"太郎\" "})
    void quotation_mark_out_of_its_place_is_told_with_its_column(String name) {
        var entries = entries("user_id,birth_date,name\nK1,19700101," + name + "\nK2,19700101,\n");

        assertThat(entries.get(0))
                .isEqualTo(new Rejection(2, "name", "「\"」の使い方が正しくありません。", "K1,19700101," + name));
        assertThat(entries.get(1)).isInstanceOf(Row.class);
    }

    @Test
    void line_longer_than_any_row_is_told_and_not_held() {
        var entries = entries("user_id,birth_date\nK1," + "1".repeat(100_000) + "\nK2,19700101\n");

        assertThat(((Rejection) entries.get(0)).reason()).isEqualTo("この行は長すぎます（65536バイトまで）。");
        assertThat(entries.get(1).line()).isEqualTo(3);
    }

    @Test
    void password_is_not_shown_of_a_row_that_cannot_be_read() {
        var entries = entries("user_id,birth_date,initial_password\nK1,19700101,\"Kenpo-2026\n");

        assertThat(((Rejection) entries.get(0)).row()).isEqualTo("********");
    }
}
