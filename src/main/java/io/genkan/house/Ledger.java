package io.genkan.house;

import io.genkan.audit.AuditEvent;
import io.genkan.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Writes down who changed what of the society's own. */
@RequestScoped
class Ledger {

    @Inject private CurrentStaff staff;
    @Inject private Event<AuditEvent> audit;

    void note(String what, String deed) {
        audit.fire(new HouseChanged(staff.id(), what + " " + deed));
    }

    /** Which fields are others than before; nothing when none is. */
    <D extends Record> void note(String what, D before, D after) {
        var fields = Fields.differing(before, after);
        if (!fields.isEmpty()) {
            note(what, String.join(",", fields));
        }
    }
}
