package io.genkan.inspection;

import io.genkan.audit.AuditEvent;
import io.genkan.platform.Attachment;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Takes the part of the trail along that was searched for, of a year at most, written as it is
 * read. A post, since it leaves an entry; PortalGuard has seen to it that the form is this
 * sign-in's own and that a 管理者 asks.
 */
@WebServlet("/staff/admin/audit/file")
public class TrailServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int AT_A_TIME = 1000;
    private static final String CSV = "csv";

    @Inject private transient Trail trail;
    @Inject private transient AskedSearch asked;
    @Inject private transient EventWords words;
    @Inject private transient CurrentStaff staff;
    @Inject private transient Event<AuditEvent> audit;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (asked.tooLong()) {
            response.sendRedirect(AuditPage.PATH + "?" + asked.query() + "&file=long");
            return;
        }
        String format = CSV.equals(request.getParameter("format")) ? CSV : "jsonl";
        audit.fire(new TrailExported(staff.id(), format, asked.getFrom(), asked.getTo()));
        String name = "genkan-audit-%s-%s.%s".formatted(asked.getFrom(), asked.getTo(), format);
        var file =
                format.equals(CSV)
                        ? Attachment.csv(name)
                        : new Attachment(name, "application/jsonl; charset=UTF-8");
        var out = file.begin(response);
        write(format.equals(CSV) ? new TrailCsv(out, words::sentence) : new TrailJson(out));
    }

    private void write(TrailFile file) throws IOException {
        file.begin();
        var search = asked.search();
        List<Line> some = trail.read(search, Optional.empty(), AT_A_TIME);
        while (!some.isEmpty()) {
            for (Line line : some) {
                file.write(line);
            }
            var last = some.get(some.size() - 1).place();
            some = trail.read(search, Optional.of(last), AT_A_TIME);
        }
    }

    /**
     * After a proof that was asked for in between, the search is there and the press comes anew.
     */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(AuditPage.PATH + "?" + asked.query());
    }
}
