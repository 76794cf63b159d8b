package io.genkan.credential.passkey;

import io.genkan.member.Member;
import io.genkan.member.Members;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sign-in with a passkey and nothing else: whose it is, the response itself has to say (WebAuthn
 * §7.2 step 6). Nothing here throws at what a browser sends.
 */
@ApplicationScoped
public class OneTouch {

    @Inject private RelyingParty relyingParty;
    @Inject private DoorChallenges challenges;
    @Inject private AnsweredChallenges answered;
    @Inject private PasskeyCredentials credentials;
    @Inject private Passkeys passkeys;
    @Inject private Members members;
    @Inject private Clock clock;

    /** Options for {@code navigator.credentials.get()} as JSON; makes and keeps nothing. */
    public String requestOptions() {
        return relyingParty.requestOptions(challenges.make(), List.of());
    }

    /** Whose passkey a response says it is, if that can be read; nothing is believed yet. */
    public Claim read(Society society, String response) {
        var assertion = relyingParty.assertion(response);
        return new Claim(
                assertion,
                assertion
                        .flatMap(said -> credentials.find(said.credentialId()))
                        .flatMap(passkey -> members.find(passkey.member()))
                        .filter(member -> member.societyId() == society.id()));
    }

    /** Takes the challenge, then believes the response if it proves the member's passkey. */
    @Transactional
    public Verdict accept(Claim claim) {
        if (claim.assertion().isEmpty()) {
            return Verdict.REFUSED;
        }
        var assertion = claim.assertion().get();
        var end = challenges.endOf(assertion.challenge());
        if (end.isEmpty()) {
            return Verdict.REFUSED;
        }
        if (!clock.instant().isBefore(end.get()) || !first(assertion.challenge(), end.get())) {
            return Verdict.LATE;
        }
        return claim.member().map(member -> accept(member, assertion)).orElse(Verdict.UNKNOWN);
    }

    /** Whether no passkey of this id opens anything here, so that its device may forget it. */
    public boolean forgotten(String credentialId) {
        return !credentials.kept(credentialId);
    }

    private Verdict accept(Member member, Assertion assertion) {
        return assertion.names(member) ? passkeys.accept(member.id(), assertion) : Verdict.REFUSED;
    }

    private boolean first(String challenge, Instant end) {
        try {
            answered.add(challenge, end);
            return true;
        } catch (PersistenceException again) {
            return false;
        }
    }

    /**
     * A response at the door.
     *
     * @param assertion empty when it could not be read
     * @param member empty when nobody of this society has such a passkey
     */
    public record Claim(Optional<Assertion> assertion, Optional<Member> member) {}
}
