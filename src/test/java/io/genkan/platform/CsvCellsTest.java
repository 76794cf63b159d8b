package io.genkan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠a"})
    void cell_that_a_spreadsheet_would_run_is_made_harmless(String cell) {
        assertThat(CsvCells.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void moments_are_japan_s() {
        assertThat(CsvCells.moment(Instant.parse("2026-11-20T15:02:07.9Z")))
                .isEqualTo("2026-11-21 00:02:07");
    }

    @Test
    void other_cells_stay_as_they_are() {
        assertThat(CsvCells.harmless("K1,=1+1")).isEqualTo("K1,=1+1");
        assertThat(CsvCells.harmless(null)).isEmpty();
    }
}
