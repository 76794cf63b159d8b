package io.genkan.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectedRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void cell_that_a_spreadsheet_would_run_is_made_harmless(String cell) {
        assertThat(RejectedRows.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void other_cells_stay_as_they_are() {
        assertThat(RejectedRows.harmless("K1,=1+1")).isEqualTo("K1,=1+1");
        assertThat(RejectedRows.harmless("")).isEmpty();
    }

    @Test
    void line_quotes_what_needs_it() {
        var rejection = new Rejection(7, "birth_date", "2月30日はありません。", "=K1,1970-02-30");

        var text = new StringWriter();
        RejectedRows.write(rejection, CsvWriter.builder().bufferSize(0).build(text));

        assertThat(text.toString()).isEqualTo("7,birth_date,2月30日はありません。,\"'=K1,1970-02-30\"\r\n");
    }
}
