package io.genkan.provisioning;

import io.genkan.staff.CurrentStaff;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** CSVで保存: the rejected rows of a run, with the mark by which a spreadsheet knows UTF-8. */
@WebServlet("/staff/import/rejected")
public class RejectedServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject private transient ShownRuns runs;
    @Inject private transient RejectedRows rejected;
    @Inject private transient CurrentStaff staff;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var run = runs.run(request.getParameter("id"), staff.society().id());
        if (run.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"rejected-" + run.get().publicId() + ".csv\"");
        var out = response.getOutputStream();
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        rejected.write(run.get(), out);
    }
}
