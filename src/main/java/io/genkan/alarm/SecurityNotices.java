package io.genkan.alarm;

import io.genkan.audit.DeskEvent;
import io.genkan.audit.SecurityChange;
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
import java.util.stream.Stream;

/**
 * Mails the member whenever something changes that opens the account (NIST SP 800-63B-4 §4.1.2.1,
 * §4.6): if it was somebody else, they learn of it. Part of the transaction of the change, so
 * neither happens without the other.
 */
@ApplicationScoped
public class SecurityNotices {

    @Inject private Members members;
    @Inject private Societies societies;
    @Inject private MailTemplates templates;
    @Inject private Mailer mailer;
    @Inject private Freezing freezing;
    @Inject private Texts texts;
    @Inject private Written written;
    @Inject private LocaleChoice language;
    @Inject private RequestSource source;
    @Inject private Clock clock;

    void tell(@Observes SecurityChange change) {
        var member = members.of(change.who());
        Stream.concat(member.email().stream(), change.alsoTo().stream())
                .distinct()
                .forEach(address -> send(member, address, change));
    }

    private void send(Member member, String address, SecurityChange change) {
        var values =
                Map.of(
                        "what", sentence(change),
                        "about", about(change),
                        "when", written.instant(clock.instant()),
                        "device", device(change),
                        "link", freezing.link(member));
        mailer.send(
                templates.compose(
                        societies.of(member.societyId()),
                        address,
                        SecurityNotices.class,
                        "change",
                        language.locale(),
                        values));
    }

    /** The browser of whoever works at the desk says nothing to the member. */
    private String device(SecurityChange change) {
        return change instanceof DeskEvent
                ? texts.get("notice.from-desk")
                : source.device().toString();
    }

    private String sentence(SecurityChange change) {
        return texts.get("notice." + change.getClass().getSimpleName());
    }

    /** A dash when the sentence already says all. */
    private String about(SecurityChange change) {
        return change.about().isEmpty() ? "－" : texts.get(change.about());
    }
}
