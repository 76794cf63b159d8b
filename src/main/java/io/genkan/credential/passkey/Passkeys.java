package io.genkan.credential.passkey;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.SignInSubject;
import io.genkan.credential.passkey.Ceremony.Purpose;
import io.genkan.member.MemberId;
import io.genkan.member.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Decides: begins ceremonies, registers new passkeys, accepts known ones. Nothing here throws at
 * what a browser sends.
 */
@ApplicationScoped
public class Passkeys {

    @Inject private RelyingParty relyingParty;
    @Inject private Ceremonies ceremonies;
    @Inject private PasskeyCredentials credentials;
    @Inject private Members members;
    @Inject private Event<AuditEvent> audit;
    @Inject private Clock clock;

    /** How a registration ended. */
    public enum Outcome {
        REGISTERED,
        REFUSED,
        /** The passkey is bound already, to this member or to another. */
        TAKEN
    }

    /** Options for {@code navigator.credentials.create()} as JSON; each call begins a ceremony. */
    public String creationOptions(SignInSubject who, String serviceName) {
        return relyingParty.creationOptions(
                ceremonies.begin(who, Purpose.CREATE),
                serviceName,
                members.of(who.member()),
                credentials.activeOf(who.member()));
    }

    /** Options for {@code navigator.credentials.get()} as JSON; each call begins a ceremony. */
    public String requestOptions(SignInSubject who) {
        return relyingParty.requestOptions(
                ceremonies.begin(who, Purpose.GET), credentials.activeOf(who.member()));
    }

    /** Binds what {@code create()} returned. */
    public Outcome register(SignInSubject who, String response) {
        return relyingParty
                .registration(response)
                .filter(
                        registration ->
                                ceremonies.consume(who, Purpose.CREATE, registration.challenge()))
                .flatMap(Registration::verified)
                .map(passkey -> add(new PasskeyCredential(who.member(), passkey, clock.instant())))
                .orElse(Outcome.REFUSED);
    }

    /** Whether what {@code get()} returned proves one of the member's own passkeys. */
    @Transactional
    public Verdict accept(SignInSubject who, String response) {
        return relyingParty
                .assertion(response)
                .filter(assertion -> ceremonies.consume(who, Purpose.GET, assertion.challenge()))
                .filter(assertion -> assertion.mayBeOf(members.of(who.member())))
                .map(assertion -> accept(who.member(), assertion))
                .orElse(Verdict.REFUSED);
    }

    /** Whether this proves one of the member's own passkeys; its challenge was taken. */
    @Transactional
    public Verdict accept(MemberId member, Assertion assertion) {
        return credentials
                .lock(member, assertion.credentialId())
                .map(passkey -> judge(passkey, assertion))
                .orElse(Verdict.REFUSED);
    }

    public boolean unnamed(MemberId member) {
        return credentials.unnamedOf(member).isPresent();
    }

    /** Names the passkey that was registered last, if it has no name yet. */
    @Transactional
    public void name(MemberId member, String label) {
        credentials.unnamedOf(member).ifPresent(passkey -> passkey.name(label));
    }

    private Verdict judge(PasskeyCredential passkey, Assertion assertion) {
        var verdict = assertion.flaw(passkey).map(Verdict::of).orElse(Verdict.PROVED);
        if (verdict == Verdict.PROVED) {
            passkey.used(assertion.signCount(), assertion.backedUp(), clock.instant());
        } else if (verdict != Verdict.REFUSED) {
            audit.fire(new PasskeyDoubted(passkey.member(), verdict, passkey.id()));
        }
        return verdict;
    }

    /** WebAuthn §7.1 step 26: a credential id is registered once, whoever brings it. */
    private Outcome add(PasskeyCredential passkey) {
        if (credentials.known(passkey.credentialId())) {
            return Outcome.TAKEN;
        }
        try {
            credentials.add(passkey);
            return Outcome.REGISTERED;
        } catch (PersistenceException refused) {
            if (credentials.known(passkey.credentialId())) {
                return Outcome.TAKEN;
            }
            throw refused;
        }
    }
}
