package io.genkan.credential.emailotp;

import io.genkan.mail.MailTemplates;
import io.genkan.mail.Mailer;
import io.genkan.member.Member;
import io.genkan.platform.ClockProducer;
import io.genkan.platform.LocaleChoice;
import io.genkan.society.Societies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** 【‹service›】ワンタイムパスワードのお知らせ (S-94 … S-97); the code is in the body, never in the subject. */
@ApplicationScoped
public class CodeMail {

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("HH:mm");

    @Inject private MailTemplates templates;
    @Inject private Mailer mailer;
    @Inject private Societies societies;
    @Inject private LocaleChoice language;

    long send(Member member, String code, Instant until) {
        return mailer.send(
                templates.compose(
                        societies.of(member.societyId()),
                        member.email()
                                .orElseThrow(
                                        () -> new IllegalStateException("no confirmed address")),
                        EmailCodes.class,
                        "code",
                        language.locale(),
                        Map.of(
                                "code",
                                code,
                                "until",
                                UNTIL.format(until.atZone(ClockProducer.JAPAN)))));
    }
}
