package io.genkan.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RejectedRowsTest {

    @Test
    void line_quotes_what_needs_it() {
        var rejection = new Rejection(7, "birth_date", "2月30日はありません。", "=K1,1970-02-30");

        var text = new StringWriter();
        RejectedRows.write(rejection, CsvWriter.builder().bufferSize(0).build(text));

        assertThat(text.toString()).isEqualTo("7,birth_date,2月30日はありません。,\"'=K1,1970-02-30\"\r\n");
    }
}
