package io.genkan.progress;

import io.genkan.audit.AuditEvent;
import io.genkan.contact.AddressConfirmation;
import io.genkan.contact.AddressConfirmations;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Sends one member the mail once more that asks for the confirmation of their address. Not within
 * an hour of the last one, whoever asked for that: mail in Japan can be slow, and a new mail makes
 * the codes of the old one void.
 */
@ApplicationScoped
public class SecondMail {

    static final Duration PAUSE = Duration.ofHours(1);

    @Inject private Members members;
    @Inject private AddressConfirmations confirmations;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    /**
     * Decided under the member's lock, so that of two jobs at once one sends.
     *
     * @return whether a mail was sent
     */
    @Transactional
    public boolean send(MemberId staff, MemberId who) {
        var member = members.lock(who);
        var due = confirmations.latest(who).filter(asked -> due(member, asked));
        due.ifPresent(
                asked -> {
                    confirmations.askFor(member, asked.address());
                    audit.fire(new ConfirmationResent(staff, who));
                });
        return due.isPresent();
    }

    private boolean due(Member member, AddressConfirmation asked) {
        return !asked.confirmed()
                && member.email().isEmpty()
                && member.mayEnter(LocalDate.now(clock))
                && !asked.sentAt().plus(PAUSE).isAfter(clock.instant());
    }
}
