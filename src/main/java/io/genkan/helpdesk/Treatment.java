package io.genkan.helpdesk;

import io.genkan.contact.AddressConfirmations;
import io.genkan.credential.Credentials;
import io.genkan.credential.InitialSecrets;
import io.genkan.credential.Methods;
import io.genkan.credential.StoredCredential;
import io.genkan.credential.Throttles;
import io.genkan.credential.Use;
import io.genkan.member.Member;
import io.genkan.onboarding.Onboarding;
import io.genkan.recovery.DeskRequest;
import io.genkan.recovery.DeskRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Each remedy, carried out. Takes away and sends; never sets anything that the member would sign in
 * with, so that the desk knows nothing of it (ASVS 6.4.6), and never falls back on a password that
 * could be guessed: without the old one nobody enters before a new letter (T23).
 */
@ApplicationScoped
public class Treatment {

    @Inject private Credentials credentials;
    @Inject private Methods methods;
    @Inject private InitialSecrets initial;
    @Inject private Throttles throttles;
    @Inject private Onboarding onboarding;
    @Inject private AddressConfirmations confirmations;
    @Inject private DeskRequests requests;
    @Inject private Clock clock;

    /** In the transaction of the order, with the member locked. */
    void give(Wish wish, Member member) {
        switch (wish.remedy()) {
            case RESEND ->
                    confirmations
                            .latest(member.id())
                            .ifPresent(last -> confirmations.askFor(member, last.address()));
            case CORRECT_ADDRESS -> confirmations.askFor(member, wish.address().orElseThrow());
            case UNLOCK -> throttles.release(member.id());
            case RESET_METHOD -> resetMethod(member, wish.withPassword());
            case START_OVER -> startOver(member);
            case LIFT_FREEZE -> member.unfreeze();
            case SUSPEND -> member.suspend(clock.instant());
            case READMIT -> member.readmit();
            case REQUEST_DONE -> requests.end(member.id(), DeskRequest.State.DONE);
            case REQUEST_REFUSED -> requests.end(member.id(), DeskRequest.State.REFUSED);
            case NEW_LETTER -> throw new IllegalArgumentException("letters have their own page");
        }
    }

    private void resetMethod(Member member, boolean withPassword) {
        revoke(member, withPassword);
        onboarding.reopen(member.id());
    }

    private void startOver(Member member) {
        revoke(member, true);
        onboarding.startOver(member.id());
    }

    /** Recovery codes go as well: whoever has the paper would go on where the reset began. */
    private void revoke(Member member, boolean withPassword) {
        var firstSteps = methods.ids(Use.FIRST_STEP);
        credentials.activeOf(member.id()).stream()
                .filter(credential -> withPassword || !firstSteps.contains(credential.method()))
                .forEach(StoredCredential::revoke);
        if (withPassword) {
            initial.expectLetter(member.id());
        }
        throttles.release(member.id());
        requests.end(member.id(), DeskRequest.State.DONE);
    }
}
