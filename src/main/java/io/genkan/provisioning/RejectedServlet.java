package io.genkan.provisioning;

import io.genkan.audit.AuditEvent;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * CSVで保存: the rejected rows of a run, with the mark by which a spreadsheet knows UTF-8. A post,
 * since it leaves a trace; PortalGuard has seen to it that the form is this sign-in's own.
 */
@WebServlet("/staff/import/rejected")
public class RejectedServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject private transient ShownRuns runs;
    @Inject private transient RejectedRows rejected;
    @Inject private transient CurrentStaff staff;
    @Inject private transient Event<AuditEvent> audit;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var run = runs.run(request.getParameter("id"), staff.society().id());
        if (run.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        audit.fire(
                new RejectedExported(
                        staff.id(), run.get().publicId(), run.get().tally().rejected()));
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"rejected-" + run.get().publicId() + ".csv\"");
        var out = response.getOutputStream();
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        rejected.write(run.get(), out);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect("/staff/imports");
    }
}
