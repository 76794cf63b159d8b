package io.genkan.letter;

import io.genkan.platform.Screen;
import io.genkan.platform.Written;
import io.genkan.society.InitialPattern;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;

/** 初期パスワードの一括リセット (/staff/admin/initial-passwords), for a 管理者. */
@Named
@RequestScoped
public class InitialPasswordsPage {

    private static final String PATH = "/staff/admin/initial-passwords";

    @Inject private GuessableReset reset;
    @Inject private LetterChoice choice;
    @Inject private CurrentStaff staff;
    @Inject private Screen screen;
    @Inject private Written written;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;
    private GuessableReset.Preview preview;
    private boolean understood;

    public Selection selection() {
        var asked = choice.selection();
        return new Selection(asked.round(), asked.office(), 0, "", true);
    }

    public boolean isAllowed() {
        return staff.society().guessablePassword();
    }

    public int count() {
        return preview().secrets().size();
    }

    public int without() {
        return preview().without();
    }

    public boolean isMore() {
        return preview().more();
    }

    /** Whether so many cannot be reset that the rest was not looked at. */
    public boolean isUnread() {
        return preview().unread();
    }

    /** 記号＋番号＋生年月日（西暦8けた） */
    public String rule() {
        return GuessableRule.words(staff.society().initialPattern());
    }

    public String example() {
        String pattern = staff.society().initialPattern();
        return GuessableRule.whose(pattern) + " " + InitialPattern.example(pattern);
    }

    public String lastDay() {
        return written.date(
                LastDay.of(clock.instant(), staff.society().initialPasswordLife()).date());
    }

    /** How many the last press reset; empty when none was pressed. */
    public String done() {
        String done = Objects.toString(request.getParameter("done"), "");
        return done.matches("\\d{1,6}") ? done : "";
    }

    /** リセットする. */
    public void go() {
        if (!understood) {
            screen.error("understood", "initial.understood.empty");
            return;
        }
        var asked = selection();
        int count = reset.reset(staff.society(), preview(), staff.id());
        screen.go(
                PATH
                        + "?done="
                        + count
                        + "&import="
                        + encoded(asked.round())
                        + "&office="
                        + encoded(asked.office()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private GuessableReset.Preview preview() {
        if (preview == null) {
            preview = reset.preview(staff.society(), selection());
        }
        return preview;
    }

    public boolean isUnderstood() {
        return understood;
    }

    public void setUnderstood(boolean ticked) {
        understood = ticked;
    }
}
