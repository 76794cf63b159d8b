package io.genkan.alarm;

import io.genkan.mail.MailTemplates;
import io.genkan.mail.Mailer;
import io.genkan.member.Member;
import io.genkan.platform.ClockProducer;
import io.genkan.society.Societies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the society's desk that a member stopped the use. Names the user ID and nothing else of the
 * member, since a mailbox of an office has many readers.
 */
@ApplicationScoped
public class DeskMail {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy/M/d H:mm");

    @Inject private MailTemplates templates;
    @Inject private Mailer mailer;
    @Inject private Societies societies;
    @Inject private Clock clock;

    void tell(Member member) {
        var society = societies.of(member.societyId());
        var values =
                Map.of(
                        "id", member.userId(),
                        "when", WHEN.format(clock.instant().atZone(ClockProducer.JAPAN)));
        mailer.send(
                templates.compose(
                        society,
                        society.deskAddress(),
                        DeskMail.class,
                        "frozen",
                        Locale.JAPANESE,
                        values));
    }
}
