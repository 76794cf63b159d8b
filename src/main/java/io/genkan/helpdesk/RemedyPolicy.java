package io.genkan.helpdesk;

import java.util.Arrays;
import java.util.List;

/** Which remedies make sense for a member, and which of them take two of the staff. */
final class RemedyPolicy {

    private RemedyPolicy() {}

    static List<Remedy> possible(CaseFacts facts) {
        return Arrays.stream(Remedy.values()).filter(remedy -> possible(remedy, facts)).toList();
    }

    static boolean possible(Remedy remedy, CaseFacts facts) {
        return switch (remedy) {
            case RESEND -> facts.step() == CaseFacts.CONFIRMATION;
            case CORRECT_ADDRESS -> facts.reachedAddress();
            case NEW_LETTER -> !facts.ownPassword();
            case UNLOCK -> facts.throttled();
            case RESET_METHOD -> facts.hasMethod() || facts.finished();
            case START_OVER -> facts.begun() || facts.finished();
            case LIFT_FREEZE -> facts.frozen();
            case SUSPEND -> !facts.suspended();
            case READMIT -> facts.suspended();
            case REQUEST_DONE, REQUEST_REFUSED -> facts.asked();
        };
    }

    /**
     * What gives an account to whoever is on the telephone: what opens it, where its mail goes, and
     * the member's own stop. A first login without any of these is worth nothing yet; one that was
     * reset is, so that nobody goes around the second person by a second remedy.
     */
    static boolean takesTwo(Remedy remedy, CaseFacts facts, boolean societyWantsIt) {
        return societyWantsIt
                && switch (remedy) {
                    case RESET_METHOD, LIFT_FREEZE -> true;
                    case START_OVER, CORRECT_ADDRESS -> facts.owned();
                    default -> false;
                };
    }
}
