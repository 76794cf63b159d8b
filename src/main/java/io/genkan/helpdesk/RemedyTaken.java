package io.genkan.helpdesk;

import io.genkan.audit.DeskEvent;
import io.genkan.audit.SecurityChange;
import io.genkan.member.MemberId;
import java.util.List;

/**
 * The desk did something for a member, who is told: if it was somebody else on the telephone, they
 * learn of it, and their old address as well (NIST SP 800-63B-4 §4.6).
 *
 * @param staff who pressed last: the second person where it takes two
 */
record RemedyTaken(
        MemberId staff, MemberId who, Remedy remedy, Identification identified, List<String> alsoTo)
        implements DeskEvent, SecurityChange {

    @Override
    public String about() {
        return remedy.textKey();
    }

    @Override
    public String detail() {
        return remedy + " " + identified;
    }

    @Override
    public String toString() {
        return "RemedyTaken";
    }
}
