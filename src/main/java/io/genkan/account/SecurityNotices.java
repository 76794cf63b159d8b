package io.genkan.account;

import io.genkan.credential.CredentialEnrolled;
import io.genkan.mail.MailTemplates;
import io.genkan.mail.Mailer;
import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.platform.LocaleChoice;
import io.genkan.platform.RequestSource;
import io.genkan.platform.Texts;
import io.genkan.platform.Written;
import io.genkan.society.Societies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/**
 * Mails the member whenever a method is bound (NIST SP 800-63B-4 §4.1.2.1): if it was somebody
 * else, they learn of it. Part of the transaction that binds it, so neither happens without the
 * other.
 */
@ApplicationScoped
public class SecurityNotices {

    @Inject private Members members;
    @Inject private Societies societies;
    @Inject private MailTemplates templates;
    @Inject private Mailer mailer;
    @Inject private Texts texts;
    @Inject private Written written;
    @Inject private LocaleChoice language;
    @Inject private RequestSource source;
    @Inject private Clock clock;

    void tell(@Observes CredentialEnrolled enrolled) {
        var member = members.of(enrolled.who());
        member.email().ifPresent(address -> send(member, address, enrolled));
    }

    private void send(Member member, String address, CredentialEnrolled enrolled) {
        var values =
                Map.of(
                        "method", texts.get(enrolled.method() + ".title"),
                        "when", written.instant(clock.instant()),
                        "device", source.device().toString());
        mailer.send(
                templates.compose(
                        societies.of(member.societyId()),
                        address,
                        SecurityNotices.class,
                        "enrolled",
                        language.locale(),
                        values));
    }
}
