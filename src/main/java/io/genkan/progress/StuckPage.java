package io.genkan.progress;

import io.genkan.platform.Texts;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The list below the figures: who stops at the chosen stage. */
@Named
@RequestScoped
public class StuckPage {

    private static final int FIRST_FEW = 10;
    private static final int ROWS = 50;
    private static final String ALL = "all";

    @Inject private ProgressPage progress;
    @Inject private StuckList list;
    @Inject private AskedFilter asked;
    @Inject private Words words;
    @Inject private Texts texts;
    @Inject private CurrentStaff staff;
    @Inject private Clock clock;
    private List<Stuck> rows;

    public List<Stuck> rows() {
        if (rows == null) {
            rows =
                    list.page(
                            staff.society().id(),
                            asked.filter(),
                            progress.chosen(),
                            isWhole() ? (asked.page() - 1) * ROWS : 0,
                            isWhole() ? ROWS : FIRST_FEW);
        }
        return rows;
    }

    /** 「確認」で止まっている人　814 人 */
    public String title() {
        return texts.format("progress.stuck", words.of(progress.chosen()), count());
    }

    public long count() {
        return progress.funnel().stopped(progress.chosen());
    }

    public String mail(Stuck one) {
        return words.of(one.mail());
    }

    public String since(Stuck one) {
        return words.of(Duration.between(one.since(), clock.instant()));
    }

    /** Whether these members wait for a mail that can be sent once more. */
    public boolean isResendable() {
        return progress.chosen() == Stage.CONFIRMATION && count() > 0;
    }

    public String resendAddress() {
        return asked.address(ResendPage.PATH, Map.of());
    }

    public String stage() {
        return progress.chosen().id();
    }

    public boolean isWhole() {
        return asked.has(ALL);
    }

    public boolean isMore() {
        return !isWhole() && count() > rows().size();
    }

    public String wholeAddress() {
        return address(1);
    }

    public boolean isEarlier() {
        return isWhole() && asked.page() > 1;
    }

    public boolean isLater() {
        return isWhole() && (long) asked.page() * ROWS < count();
    }

    public String earlierAddress() {
        return address(asked.page() - 1);
    }

    public String laterAddress() {
        return address(asked.page() + 1);
    }

    /** 51〜100 / 814 */
    public String place() {
        int first = (asked.page() - 1) * ROWS + 1;
        return texts.format(
                "progress.place", first, first + Math.max(rows().size(), 1) - 1, count());
    }

    private String address(int page) {
        return asked.address(
                        ProgressPage.PATH,
                        new TreeMap<>(
                                Map.of(
                                        "stage",
                                        stage(),
                                        ALL,
                                        "yes",
                                        "page",
                                        Integer.toString(page))))
                + "#stuck";
    }
}
