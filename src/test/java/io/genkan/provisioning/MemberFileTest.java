package io.genkan.provisioning;

import static io.genkan.provisioning.SampleFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response.Status;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberFileTest {

    @Test
    void columns_may_stand_in_any_order() {
        var row = rows("birth_date,NAME, user_id\n19700101,健保 太郎,K1\n").get(0);

        assertThat(row.value(Column.USER_ID)).contains("K1");
        assertThat(row.value(Column.NAME)).contains("健保 太郎");
        assertThat(row.value(Column.SYMBOL)).isEmpty();
    }

    @Test
    void line_is_where_the_row_begins_even_after_line_breaks_inside_quotes_and_blank_lines() {
        var rows = rows("user_id,birth_date,name\nK1,19700101,\"健保\n太郎\"\n\nK2,19700101,\n");

        assertThat(rows).extracting(Row::line).containsExactly(2L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K1000001,19700101\nK1000002,19700102\n", "\n"})
    void file_without_header_is_refused(String text) {
        assertThatThrownBy(() -> MemberFile.of(text))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("見出しの行がありません。");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "|user_id,birth_date,phone,fax|, |見出しに知らない列があります: phone, fax|",
                "|user_id,name|, 見出しに birth_date の列がありません。",
                "|user_id,birth_date,user_id|, 見出しに同じ列が二つあります。"
            })
    void wrong_header_is_told_by_name(String header, String message) {
        assertThatThrownBy(() -> MemberFile.of(header + "\n")).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"太郎", "\"太\"郎"})
    void broken_quotes_are_told_with_their_line(String name) {
        assertThatThrownBy(
                        () ->
                                MemberFile.of(
                                        "user_id,birth_date,name\nK1,19700101,\nK2,19700101,"
                                                + name
                                                + "\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("3行目: 引用符");
    }

    @Test
    void ten_thousand_rows_fit_and_one_more_does_not() {
        assertThat(rows(file(10_000))).hasSize(10_000);
        assertThatThrownBy(() -> MemberFile.of(file(10_001)))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        file ->
                                assertThat(file.status())
                                        .isEqualTo(Status.REQUEST_ENTITY_TOO_LARGE));
    }

    private static String file(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "K" + i + ",19700101")
                .collect(Collectors.joining("\n", "user_id,birth_date\n", "\n"));
    }
}
