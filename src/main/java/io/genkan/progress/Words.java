package io.genkan.progress;

import io.genkan.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Stages, states and times as the desk reads them. */
@ApplicationScoped
public class Words {

    @Inject private Texts texts;

    public String of(Stage stage) {
        return texts.get(
                switch (stage) {
                    case IMPORT -> "progress.stage.import";
                    case LOGIN -> "progress.stage.login";
                    case BIRTH_DATE -> "progress.stage.birth-date";
                    case TERMS -> "progress.stage.terms";
                    case ADDRESS -> "progress.stage.address";
                    case CONFIRMATION -> "progress.stage.confirmation";
                    case METHOD -> "progress.stage.method";
                    case PASSWORD -> "progress.stage.password";
                    case FINISHED -> "progress.stage.finished";
                });
    }

    /** What those have not done who stop at a stage. */
    String undone(Stage stage, long members) {
        return texts.format(
                switch (stage) {
                    case IMPORT, LOGIN -> "progress.undone.login";
                    case BIRTH_DATE -> "progress.undone.birth-date";
                    case TERMS -> "progress.undone.terms";
                    case ADDRESS -> "progress.undone.address";
                    case CONFIRMATION -> "progress.undone.confirmation";
                    case METHOD -> "progress.undone.method";
                    case PASSWORD -> "progress.undone.password";
                    case FINISHED -> "progress.undone.finished";
                },
                members);
    }

    public String of(MailState mail) {
        return texts.get(
                switch (mail) {
                    case NONE -> "progress.mail.none";
                    case UNDER_WAY -> "progress.mail.under-way";
                    case SENT -> "progress.mail.sent";
                    case WAITING -> "progress.mail.waiting";
                    case REFUSED -> "progress.mail.refused";
                    case NO_SUCH_ADDRESS -> "progress.mail.no-such-address";
                });
    }

    /** 3 日, 5 時間, 12 分. */
    String of(Duration time) {
        if (time.toDays() > 0) {
            return texts.format("progress.days", time.toDays());
        }
        return time.toHours() > 0
                ? texts.format("progress.hours", time.toHours())
                : texts.format("progress.minutes", Math.max(0, time.toMinutes()));
    }
}
