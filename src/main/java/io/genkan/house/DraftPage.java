package io.genkan.house;

import io.genkan.platform.Screen;
import io.genkan.platform.Secrets;
import io.genkan.platform.Texts;
import io.genkan.platform.Written;
import io.genkan.society.LineDiff;
import io.genkan.staff.CurrentStaff;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A form whose contents are looked at before they count. 下見 shows them as members will see them;
 * only what was shown can be saved, and only onto what the form was opened with. The page keeps no
 * state: what was shown rides along as a fingerprint, what it was opened with as a version.
 */
public abstract class DraftPage<D extends Record> {

    /** The version of what is not there yet. */
    static final int NONE = -1;

    @Inject private Screen screen;
    @Inject private Texts texts;
    @Inject private Written dates;
    @Inject private CurrentStaff staff;
    @Inject private HttpServletRequest request;
    private boolean shown;
    private boolean stale;
    private boolean alteredSince;

    /** The word that its texts have in common. */
    protected abstract String word();

    /** What the fields hold; read only when nothing is wrong with them. */
    protected abstract D draft();

    /** What is in force now; empty for something new. */
    protected abstract Optional<D> kept();

    /** The number of changes that {@link #kept} has seen; {@link #NONE} for something new. */
    protected abstract int keptVersion();

    /** What is wrong with what was typed. */
    protected abstract List<Complaint> complaints();

    /** Writes it down, unless it is no longer what the form was opened with. */
    protected abstract boolean write(D draft, int openedWith);

    /** Whether there is nothing any more that could be changed. */
    protected boolean gone() {
        return false;
    }

    /** Where it can be seen. */
    protected abstract String home();

    /** 下見する. */
    public void preview() {
        shown = good();
    }

    /** 保存する. */
    public void save() {
        if (gone()) {
            screen.go(home());
            return;
        }
        if (!good()) {
            return;
        }
        shown = true;
        alteredSince = !fingerprint().equals(request.getParameter("seen"));
        if (alteredSince) {
            return;
        }
        stale = !write(draft(), openedWith());
        if (!stale) {
            screen.go(home() + "?done=saved");
        }
    }

    private boolean good() {
        complaints().forEach(wrong -> screen.error(wrong.field(), wrong.key(), wrong.values()));
        return !screen.wrong();
    }

    /** Whether the preview is there. */
    public boolean isShown() {
        return shown;
    }

    /** Whether 保存する is there; while a press is being taken, whether it was. */
    public boolean isSavable() {
        var faces = FacesContext.getCurrentInstance();
        return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                ? shown
                : !Typed.blank(request.getParameter("seen"));
    }

    /** Somebody else changed it after the form was opened. */
    public boolean isStale() {
        return stale;
    }

    /** It was typed in after the preview. */
    public boolean isAlteredSince() {
        return alteredSince;
    }

    /** What is previewed; in the preview only. */
    public D getDraft() {
        return draft();
    }

    /** What would change, or what somebody else wrote meanwhile: the field, now and then. */
    public List<Difference> differences() {
        var now = kept().orElse(null);
        if (now == null) {
            return List.of();
        }
        var then = draft();
        var all = new ArrayList<Difference>();
        for (String field : Fields.differing(now, then)) {
            all.addAll(
                    differences(
                            texts.get("house." + word() + "." + field),
                            written(field, Fields.value(field, now)),
                            written(field, Fields.value(field, then))));
        }
        return all;
    }

    /** Of a long text only the lines that change. */
    private List<Difference> differences(String field, String now, String then) {
        if (!now.contains("\n") && !then.contains("\n")) {
            return List.of(new Difference(field, now, then));
        }
        return LineDiff.between(now.lines().toList(), then.lines().toList()).stream()
                .filter(line -> line.added() || line.removed())
                .filter(line -> !line.text().isBlank())
                .map(
                        line ->
                                line.added()
                                        ? new Difference(field, "", line.text())
                                        : new Difference(field, line.text(), ""))
                .toList();
    }

    /** A field's value as people read it. */
    protected String written(String field, Object value) {
        if (value instanceof Boolean on) {
            return texts.get(on ? "house.on" : "house.off");
        }
        if (value instanceof LocalDate day) {
            return dates.date(day);
        }
        return Objects.toString(value, "").isEmpty() ? texts.get("house.none") : value.toString();
    }

    /** Rides in a hidden field: what was shown. */
    public String fingerprint() {
        return shown ? Secrets.fingerprint(draft().toString()) : "";
    }

    /** Rides in a hidden field: which of its versions the form was opened with. */
    public int openedWith() {
        String opened = request.getParameter("opened");
        return stale || opened == null || !opened.matches("-?\\d{1,9}")
                ? keptVersion()
                : Integer.parseInt(opened);
    }

    protected long id() {
        String id = request.getParameter("id");
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    /** What was chosen of a list. */
    protected Optional<String> chosen(String field) {
        return Optional.ofNullable(request.getParameter(field));
    }

    protected CurrentStaff staff() {
        return staff;
    }

    protected Texts texts() {
        return texts;
    }

    protected Screen screen() {
        return screen;
    }

    protected HttpServletRequest request() {
        return request;
    }
}
