package io.genkan.provisioning;

import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One file on its way (/staff/import): looked over, waiting, under way, stopped or done. */
@Named
@RequestScoped
public class ImportPage {

    private static final String LIST = "/staff/imports";

    @Inject private ShownRuns runs;
    @Inject private RunReport report;
    @Inject private ImportDesk desk;
    @Inject private CurrentStaff staff;
    @Inject private Screen screen;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;
    private ShownRun run;
    private List<ShownRejection> rejections;
    private List<ShownChange> changes;

    public boolean exists() {
        return get() != null;
    }

    public ShownRun get() {
        if (run == null) {
            run = runs.find(id(), staff.society().id()).orElse(null);
        }
        return run;
    }

    public List<ShownRejection> rejections() {
        if (rejections == null) {
            rejections =
                    runs.run(id(), staff.society().id()).map(report::rejections).stream()
                            .flatMap(List::stream)
                            .map(ShownRejection::of)
                            .toList();
        }
        return rejections;
    }

    public List<ShownChange> changes() {
        if (changes == null) {
            changes = runs.run(id(), staff.society().id()).map(report::changes).orElse(List.of());
        }
        return changes;
    }

    /** 「のこり 約 2 分 40 秒」; {@code null} while nobody can say. */
    public String left() {
        var left = get().left();
        if (left.isZero()) {
            return null;
        }
        return left.toMinutes() == 0
                ? texts.format("import.left.seconds", left.toSeconds())
                : texts.format("import.left.minutes", left.toMinutes(), left.toSecondsPart());
    }

    public String value(String fact) {
        return fact == null ? texts.get("import.changes.nothing") : fact;
    }

    /** 取り込む. */
    public void takeIn() {
        screen.go(desk.takeIn(id()).map(ImportPage::address).orElse(LIST));
    }

    /** やめる. */
    public void discard() {
        desk.discard(id());
        screen.go(LIST);
    }

    /** 取込を止める. */
    public void stop() {
        desk.stop(id());
        screen.go(address(id()));
    }

    /** 再開する. */
    public void goOn() {
        desk.goOn(id());
        screen.go(address(id()));
    }

    static String address(String id) {
        return "/staff/import?id=" + id;
    }

    private String id() {
        String id = request.getParameter("id");
        return id != null && id.matches("[a-z0-9]{1,32}") ? id : "";
    }
}
