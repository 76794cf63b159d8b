package io.genkan.provisioning;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.genkan.platform.CsvCells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The rejected rows as a file for the society, {@code line,field,reason,row}, however many. */
@ApplicationScoped
public class RejectedRows {

    @Inject private RejectionPages pages;

    void write(ImportRun run, OutputStream out) throws IOException {
        var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord("line", "field", "reason", "row");
        var page = pages.first(run, RejectionPages.AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(one -> write(one.rejection(), csv));
            page = pages.after(run, page.get(page.size() - 1));
        }
        csv.flush();
    }

    static void write(Rejection one, CsvWriter csv) {
        csv.writeRecord(
                Long.toString(one.line()),
                one.field(),
                CsvCells.harmless(one.reason()),
                CsvCells.harmless(one.row()));
    }
}
