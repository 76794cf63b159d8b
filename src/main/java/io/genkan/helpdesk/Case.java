package io.genkan.helpdesk;

import io.genkan.contact.AddressConfirmation;
import io.genkan.credential.StoredCredential;
import io.genkan.credential.Throttled;
import io.genkan.mail.Delivery;
import io.genkan.member.Member;
import io.genkan.onboarding.OnboardingStep;
import io.genkan.recovery.DeskRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One member as the desk needs to know them while they are on the telephone. Nothing in it is
 * secret: neither passwords nor codes nor keys are read for it.
 *
 * @param step the first that is not done; empty when the first login is over
 * @param since when the step before it was done
 * @param letterEnds until when the initial password opens
 */
record Case(
        Member member,
        CaseFacts facts,
        Optional<OnboardingStep> step,
        Instant since,
        Optional<AddressConfirmation> confirmation,
        Optional<Delivery> delivery,
        List<StoredCredential> credentials,
        List<Throttled> throttled,
        Optional<Instant> letterEnds,
        Optional<DeskRequest> request) {}
