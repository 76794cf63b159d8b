package io.genkan.house;

import io.genkan.platform.Screen;
import io.genkan.platform.Texts;
import io.genkan.society.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** お知らせ (/staff/notices): all of them, and which ones members see today. */
@Named
@RequestScoped
public class NoticesPage {

    static final String PATH = "/staff/notices";

    @Inject private Notices notices;
    @Inject private Screen screen;
    @Inject private Texts texts;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;
    private List<Notice> all;

    public List<Notice> all() {
        if (all == null) {
            all = notices.all();
        }
        return all;
    }

    /** 掲載前, 掲載中, 終了 or 取り下げ済み. */
    public String state(Notice notice) {
        return texts.get(stateKey(notice));
    }

    private String stateKey(Notice notice) {
        var today = LocalDate.now(clock);
        if (notice.withdrawn()) {
            return "house.notice.state.withdrawn";
        }
        if (notice.publishedOn().isAfter(today)) {
            return "house.notice.state.before";
        }
        boolean over = notice.endsOn() != null && notice.endsOn().isBefore(today);
        return over ? "house.notice.state.over" : "house.notice.state.shown";
    }

    /** 取り下げる. */
    public void withdraw() {
        String id = request.getParameter("id");
        if (id != null && id.matches("\\d{1,18}")) {
            notices.withdraw(Long.parseLong(id));
        }
        screen.go(PATH + "?done=withdrawn");
    }
}
