package io.genkan.inspection;

import io.genkan.platform.Option;
import io.genkan.platform.Written;
import io.genkan.staff.Colleagues;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 監査 (/staff/admin/audit): the trail by the page, as far as it was asked for. */
@Named
@RequestScoped
public class AuditPage {

    static final String PATH = "/staff/admin/audit";
    private static final int ROWS = 50;

    @Inject private Trail trail;
    @Inject private AskedSearch asked;
    @Inject private EventNames names;
    @Inject private EventWords words;
    @Inject private Colleagues colleagues;
    @Inject private CurrentStaff staff;
    @Inject private Written written;
    @Inject private HttpServletRequest request;
    private List<Line> read;

    /** One more than is shown tells whether there are older ones. */
    private List<Line> read() {
        if (read == null) {
            read = trail.read(asked.search(), asked.after(), ROWS + 1);
        }
        return read;
    }

    public List<Line> lines() {
        return read().size() > ROWS ? read().subList(0, ROWS) : read();
    }

    public boolean isOlder() {
        return read().size() > ROWS;
    }

    public String olderAddress() {
        var last = lines().get(lines().size() - 1).place();
        return address("after=" + last.at() + "_" + last.id());
    }

    public boolean isFurther() {
        return asked.after().isPresent();
    }

    public String newestAddress() {
        return address("");
    }

    private String address(String more) {
        String query = asked.query();
        String both = query.isEmpty() || more.isEmpty() ? query + more : query + "&" + more;
        return both.isEmpty() ? PATH : PATH + "?" + both;
    }

    /** 11月20日（金）18:02 */
    public String at(Line line) {
        return written.instant(line.at());
    }

    public String sentence(Line line) {
        return words.sentence(line.event());
    }

    public String detail(Line line) {
        return words.detail(line.event(), line.detail());
    }

    /** Every kind of event there is, by its sentence. */
    public List<Option> events() {
        return names.all().stream()
                .map(event -> new Option(event, words.sentence(event)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    public List<Option> people() {
        return colleagues.of(staff.society()).stream()
                .map(one -> new Option(one.userId(), one.name().orElse(one.userId())))
                .toList();
    }

    /** Whether a file was refused because the period was too long. */
    public boolean isTooLong() {
        return Optional.ofNullable(request.getParameter("file")).filter("long"::equals).isPresent();
    }
}
