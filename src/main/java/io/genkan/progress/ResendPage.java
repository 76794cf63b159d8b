package io.genkan.progress;

import io.genkan.platform.Screen;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** まとめて再送信 (/staff/progress/resend): says how many mails it will be, and begins. */
@Named
@RequestScoped
public class ResendPage {

    static final String PATH = "/staff/progress/resend";

    @Inject private Resending resending;
    @Inject private AskedFilter asked;
    @Inject private CurrentStaff staff;
    @Inject private Screen screen;
    private Resending.Plan plan;

    public Resending.Plan plan() {
        if (plan == null) {
            plan = resending.plan(staff.society().id(), asked.filter());
        }
        return plan;
    }

    public Filter filter() {
        return asked.filter();
    }

    /** 再送信する. */
    public void go() {
        boolean begun = resending.begin(staff.id(), staff.society().id(), asked.filter());
        screen.go(
                asked.address(
                        ProgressPage.PATH,
                        Map.of(
                                "stage",
                                Stage.CONFIRMATION.id(),
                                "resent",
                                begun ? "yes" : "busy")));
    }

    /** Where やめる leads. */
    public String back() {
        return asked.address(ProgressPage.PATH, Map.of("stage", Stage.CONFIRMATION.id()));
    }
}
