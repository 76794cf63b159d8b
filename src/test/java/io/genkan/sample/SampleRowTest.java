package io.genkan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleRowTest {

    private static final String CSV = SampleFile.text("members.csv");

    @Test
    void every_sample_member_has_something_to_type() {
        assertThat(SampleRow.all(CSV, Map.of()))
                .hasSize(14)
                .allSatisfy(
                        row -> assertThat(row.initialPassword()).hasSizeGreaterThanOrEqualTo(8));
    }

    @Test
    void member_without_letter_types_symbol_number_and_birth_date() {
        assertThat(
                        SampleTable.of(
                                URI.create("http://localhost:9080"), SampleRow.all(CSV, Map.of())))
                .contains("http://localhost:9080", "100220000819720303")
                .contains("  K1000001   Hajimete-2601      1970-01-01  健保 太郎　通知書の初期パスワード");
    }

    @Test
    void finished_member_shows_what_was_said_of_them() {
        assertThat(SampleRow.all(CSV, Map.of("K1000001", "設定済み")).get(0).remark())
                .isEqualTo("設定済み");
    }
}
