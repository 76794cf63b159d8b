package io.genkan.house;

import io.genkan.member.Offices;
import io.genkan.platform.Option;
import io.genkan.society.Notice;
import io.genkan.society.NoticeDraft;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** お知らせを書く (/staff/notice): a new one, or with {@code ?id=} one that is there. */
@Named
@RequestScoped
public class NoticePage extends DraftPage<NoticeDraft> {

    /** No 事業所: Facelets leaves an empty value out, and a browser then sends the words instead. */
    private static final String ALL = "*";

    @Inject private Notices notices;
    @Inject private Offices known;
    @Inject private Clock clock;
    private List<String> offices;
    private String title;
    private String body;
    private String publishedOn;
    private String endsOn;
    private String office;

    @PostConstruct
    void open() {
        var today = LocalDate.now(clock);
        var notice = kept().orElse(new NoticeDraft("", "", today, null, null));
        title = notice.title();
        body = notice.body();
        publishedOn = notice.publishedOn().toString();
        endsOn = Objects.toString(notice.endsOn(), "");
        office = chosen("office").orElse(Objects.toString(notice.office(), ALL));
    }

    /** Leads back whoever comes for one that is not there, or not theirs to change. */
    public void enter() {
        if (gone()) {
            screen().go(NoticesPage.PATH);
        }
    }

    @Override
    protected boolean gone() {
        return !isFresh() && found().filter(notice -> !notice.withdrawn()).isEmpty();
    }

    public boolean isFresh() {
        return request().getParameter("id") == null;
    }

    /** 事業所 whose members may be meant alone. */
    public List<Option> options() {
        return Stream.concat(
                        Stream.of(new Option(ALL, texts().get("house.notice.all"))),
                        offices().stream().map(name -> new Option(name, name)))
                .toList();
    }

    private List<String> offices() {
        if (offices == null) {
            offices = known.of(staff().society().id());
        }
        return offices;
    }

    /** Who would read what is previewed. */
    public String reach() {
        return everybody()
                ? texts().get("house.notice.all")
                : texts().format("house.notice.office.members", office);
    }

    private boolean everybody() {
        return Typed.blank(office) || office.equals(ALL);
    }

    @Override
    protected String word() {
        return "notice";
    }

    @Override
    protected NoticeDraft draft() {
        return new NoticeDraft(
                Typed.line(title),
                Typed.text(body),
                Typed.day(publishedOn).orElse(null),
                Typed.day(endsOn).orElse(null),
                everybody() ? null : office);
    }

    @Override
    protected List<Complaint> complaints() {
        var draft = draft();
        var all =
                new ArrayList<>(
                        NoticePolicy.complaints(
                                draft.title(), draft.body(), draft.publishedOn(), draft.endsOn()));
        if (!Typed.blank(endsOn) && draft.endsOn() == null) {
            all.add(new Complaint("endsOn", "house.day.unreadable"));
        }
        if (draft.office() != null && !offices().contains(draft.office())) {
            all.add(new Complaint("office", "house.notice.office.unknown"));
        }
        return all;
    }

    @Override
    protected boolean write(NoticeDraft draft, int openedWith) {
        if (isFresh()) {
            notices.add(draft);
            return true;
        }
        return notices.change(id(), openedWith, draft);
    }

    @Override
    protected Optional<NoticeDraft> kept() {
        return found().map(Notice::draft);
    }

    @Override
    protected int keptVersion() {
        return found().map(Notice::version).orElse(NONE);
    }

    @Override
    protected String home() {
        return NoticesPage.PATH;
    }

    private Optional<Notice> found() {
        return notices.find(id());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String typed) {
        body = typed;
    }

    public String getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(String typed) {
        publishedOn = typed;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(String typed) {
        endsOn = typed;
    }

    public String getOffice() {
        return office;
    }
}
