package io.genkan.contact;

import io.genkan.mail.MailTemplates;
import io.genkan.mail.Mailer;
import io.genkan.member.Member;
import io.genkan.platform.ClockProducer;
import io.genkan.platform.LocaleChoice;
import io.genkan.society.PortalAddresses;
import io.genkan.society.Societies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** 【‹service›】メールアドレスの確認: the link, the code, until when. */
@ApplicationScoped
public class ConfirmationMail {

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("M/d HH:mm");

    @Inject private MailTemplates templates;
    @Inject private Mailer mailer;
    @Inject private Societies societies;
    @Inject private PortalAddresses addresses;
    @Inject private LocaleChoice language;

    long send(Member member, AddressConfirmation asked, String link, String code) {
        var values =
                Map.of(
                        "name",
                        member.name().orElse(member.userId()),
                        "link",
                        addresses.of(member.societyId()) + "/confirm?t=" + link,
                        "code",
                        code,
                        "until",
                        UNTIL.format(asked.expiresAt().atZone(ClockProducer.JAPAN)));
        return mailer.send(
                templates.compose(
                        societies.of(member.societyId()),
                        asked.address(),
                        AddressConfirmation.class,
                        "confirmation",
                        locale(),
                        values));
    }

    /** Of the member who asks; a job that sends it once more knows none. */
    private Locale locale() {
        try {
            return language.locale();
        } catch (ContextNotActiveException job) {
            return Locale.JAPANESE;
        }
    }
}
