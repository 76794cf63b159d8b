package io.genkan.progress;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import io.genkan.platform.Attachment;
import io.genkan.platform.CsvCells;
import io.genkan.platform.Texts;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * CSVで書き出す: all who stop at a stage, as a file for a spreadsheet, written as it is read. A post,
 * since it leaves a trace; PortalGuard has seen to it that the form is this sign-in's own.
 */
@WebServlet("/staff/progress/list")
public class StuckServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int AT_A_TIME = 2000;

    @Inject private transient StuckList list;
    @Inject private transient Funnels funnels;
    @Inject private transient AskedFilter asked;
    @Inject private transient CurrentStaff staff;
    @Inject private transient Words words;
    @Inject private transient Texts texts;
    @Inject private transient Event<AuditEvent> audit;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var stage = asked.stage().orElse(Stage.LOGIN);
        long society = staff.society().id();
        long members = funnels.of(society, asked.filter()).stopped(stage);
        audit.fire(new StuckExported(staff.id(), stage, members));
        var out = Attachment.csv("genkan-" + stage.id() + ".csv").begin(response);
        var csv = CsvWriter.builder().build(out);
        csv.writeRecord(
                texts.get("progress.user-id"),
                texts.get("progress.name"),
                texts.get("progress.office"),
                texts.get("progress.stuck-at"),
                texts.get("progress.mail"),
                texts.get("progress.since"));
        write(csv, society, stage);
        csv.flush();
    }

    private void write(CsvWriter csv, long society, Stage stage) throws IOException {
        var last = new MemberId(Long.MIN_VALUE);
        List<Stuck> some = list.after(society, asked.filter(), stage, last, AT_A_TIME);
        while (!some.isEmpty()) {
            some.forEach(one -> write(csv, stage, one));
            csv.flush();
            last = some.get(some.size() - 1).id();
            some = list.after(society, asked.filter(), stage, last, AT_A_TIME);
        }
    }

    private void write(CsvWriter csv, Stage stage, Stuck one) {
        csv.writeRecord(
                CsvCells.harmless(one.userId()),
                CsvCells.harmless(one.name().orElse("")),
                CsvCells.harmless(one.office().orElse("")),
                words.of(stage),
                words.of(one.mail()),
                CsvCells.moment(one.since()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(ProgressPage.PATH);
    }
}
