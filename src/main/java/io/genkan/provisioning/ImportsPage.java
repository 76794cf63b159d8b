package io.genkan.provisioning;

import io.genkan.platform.Texts;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** 取込 (/staff/imports): the files so far, and the field for another one. */
@Named
@RequestScoped
public class ImportsPage {

    @Inject private ShownRuns runs;
    @Inject private CurrentStaff staff;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;
    private List<ShownRun> newest;

    public List<ShownRun> newest() {
        if (newest == null) {
            newest = runs.newest(staff.society().id());
        }
        return newest;
    }

    /** Why the file just sent was not taken; {@code null} when none was sent. */
    public String refusal() {
        return (String) request.getAttribute(UploadServlet.REFUSAL);
    }

    public String state(ShownRun run) {
        if (run.broken()) {
            return texts.get("import.state.halted");
        }
        if (run.waiting()) {
            return texts.get("import.state.waiting");
        }
        if (run.underWay()) {
            return texts.format("import.state.running", run.percent());
        }
        return texts.get(run.preview() ? "import.state.previewed" : "import.state.done");
    }
}
