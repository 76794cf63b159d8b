package io.genkan.letter;

import io.genkan.audit.AuditEvent;
import io.genkan.member.MemberId;
import io.genkan.society.EnvelopeWindow;
import io.genkan.society.PortalAddresses;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** Where a society's letters carry the address, and a sheet to try it with a real envelope. */
@ApplicationScoped
public class Envelopes {

    @PersistenceContext private EntityManager database;
    @Inject private PortalAddresses addresses;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    /** The society as it is in the database now. */
    @Transactional
    Society now(Society society) {
        return database.find(Society.class, society.id());
    }

    /**
     * @param version of the society when the form was opened
     * @return whether it still was that; nothing is changed otherwise
     */
    @Transactional
    boolean use(Society society, EnvelopeWindow window, MemberId staff, int version) {
        var locked = database.find(Society.class, society.id(), LockModeType.PESSIMISTIC_WRITE);
        if (locked.version() != version) {
            return false;
        }
        locked.useEnvelopes(window);
        audit.fire(new EnvelopeChanged(staff, window));
        return true;
    }

    /** A letter to nobody, with a frame around where the address may stand. */
    byte[] specimen(Society society) throws IOException {
        var today = LocalDate.now(clock);
        var sender =
                Sender.of(
                        society,
                        addresses.of(society),
                        today,
                        LastDay.of(clock.instant(), society.initialPasswordLife()).date());
        var out = new ByteArrayOutputStream();
        new LetterFile(sender, Glyphs.ofTheLetters()).writeSpecimen(out);
        return out.toByteArray();
    }
}
