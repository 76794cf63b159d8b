package io.genkan.recovery;

import io.genkan.mail.MailTemplates;
import io.genkan.mail.Mailer;
import io.genkan.member.Member;
import io.genkan.platform.ClockProducer;
import io.genkan.society.PortalAddresses;
import io.genkan.society.Societies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * What the member is told when a recovery was started, by whomever. The link's base is ours, never
 * the request's host.
 */
@ApplicationScoped
public class RecoveryMail {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M/d HH:mm");

    @Inject private MailTemplates templates;
    @Inject private Mailer mailer;
    @Inject private Societies societies;
    @Inject private PortalAddresses addresses;
    @Inject private Clock clock;

    void link(Member member, String token, Instant until, Asker asker) {
        var values =
                Map.of(
                        "name", member.name().orElse(member.userId()),
                        "link", addresses.of(member.societyId()) + "/recover/link?t=" + token,
                        "until", written(until),
                        "device", asker.device());
        send(member, "reset", values, asker);
    }

    void request(Member member, Asker asker) {
        var values =
                Map.of(
                        "name", member.name().orElse(member.userId()),
                        "when", written(clock.instant()),
                        "device", asker.device());
        send(member, "request", values, asker);
    }

    private void send(Member member, String template, Map<String, String> values, Asker asker) {
        member.email()
                .ifPresent(
                        address ->
                                mailer.send(
                                        templates.compose(
                                                societies.of(member.societyId()),
                                                address,
                                                RecoveryMail.class,
                                                template,
                                                asker.language(),
                                                values)));
    }

    private static String written(Instant instant) {
        return WHEN.format(instant.atZone(ClockProducer.JAPAN));
    }
}
