package io.genkan.credential.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.BadBackupEligibleFlagException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import io.genkan.member.Member;
import io.genkan.society.CurrentSociety;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Each society as a relying party of WebAuthn, whose id is its host: says what it asks a browser
 * for, and whether the answer holds. Whose passkey it is and whether the challenge was ours is
 * decided by {@link Passkeys}.
 */
@ApplicationScoped
public class RelyingParty {

    private static final Logger LOG = System.getLogger(RelyingParty.class.getName());

    /** No honest response comes near; the columns hold whatever is shorter. */
    private static final int LONGEST_RESPONSE = 16_000;

    private ObjectConverter converter;
    private AttestedCredentialDataConverter keys;
    private WebAuthnManager manager;
    private Supplier<URI> portal;

    protected RelyingParty() {}

    @Inject
    public RelyingParty(CurrentSociety society) {
        this(society::portal);
    }

    /**
     * @param portal where the society is found for which a request is at work
     */
    RelyingParty(Supplier<URI> portal) {
        this.portal = portal;
        converter = new ObjectConverter();
        keys = new AttestedCredentialDataConverter(converter);
        manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    }

    /** For {@code navigator.credentials.create()}. */
    public String creationOptions(
            String challenge, String serviceName, Member member, List<PasskeyCredential> known) {
        return options().creation(challenge, serviceName, member, known);
    }

    /** For {@code navigator.credentials.get()}. */
    public String requestOptions(String challenge, List<PasskeyCredential> known) {
        return options().request(challenge, known);
    }

    /** What the browser may keep for this member (WebAuthn §5.1.10, signal methods). */
    public String accepted(Member member, List<PasskeyCredential> known) {
        return options().accepted(member, known);
    }

    private CeremonyOptions options() {
        return new CeremonyOptions(converter, portal.get().getHost());
    }

    /** Reads what {@code create()} returned; empty when it is anything else. */
    public Optional<Registration> registration(String response) {
        return read(
                response,
                json -> new Registration(this, manager.parseRegistrationResponseJSON(json)));
    }

    /** Reads what {@code get()} returned; empty when it is anything else. */
    public Optional<Assertion> assertion(String response) {
        return read(
                response,
                json -> new Assertion(this, manager.parseAuthenticationResponseJSON(json)));
    }

    boolean holds(RegistrationData data, String challenge) {
        var parameters =
                new RegistrationParameters(
                        expected(challenge), CeremonyOptions.ALGORITHMS, true, true);
        return flaw(() -> manager.verify(data, parameters)).isEmpty();
    }

    Optional<Flaw> flaw(AuthenticationData data, String challenge, PasskeyCredential passkey) {
        var parameters =
                new AuthenticationParameters(
                        expected(challenge), recordOf(passkey), null, true, true);
        return flaw(() -> manager.verify(data, parameters));
    }

    /** The key in the form in which it is kept. */
    String stored(AttestedCredentialData attested) {
        return Base64Url.of(keys.convert(attested));
    }

    private <T> Optional<T> read(String response, Function<String, T> reader) {
        if (response == null || response.length() > LONGEST_RESPONSE) {
            return Optional.empty();
        }
        try {
            return Optional.of(response).filter(this::isPublicKeyCredential).map(reader);
        } catch (RuntimeException unreadable) {
            // The library meets odd input with whatever it stumbles over ({} is a
            // NullPointerException).
            return Optional.empty();
        }
    }

    /** The library takes any type, and an id that is not the raw id. */
    private boolean isPublicKeyCredential(String response) {
        var json = converter.getJsonMapper().readTree(response);
        return json.path("type").asString("").equals(PublicKeyCredentialType.PUBLIC_KEY.getValue())
                && json.path("id").asString("").equals(json.path("rawId").asString(null));
    }

    private static Optional<Flaw> flaw(Runnable verification) {
        try {
            verification.run();
            return Optional.empty();
        } catch (MaliciousCounterValueException copied) {
            return refused(Flaw.COUNTER, copied);
        } catch (BadBackupEligibleFlagException changed) {
            return refused(Flaw.ELIGIBILITY, changed);
        } catch (WebAuthnException other) {
            return refused(Flaw.OTHER, other);
        }
    }

    private static Optional<Flaw> refused(Flaw flaw, WebAuthnException why) {
        LOG.log(Level.INFO, "passkey refused: {0}", why.getClass().getSimpleName());
        return Optional.of(flaw);
    }

    /**
     * No top origin is named, so the library refuses a page inside other people's (§7.1 step 10,
     * §7.2 step 14).
     */
    private ServerProperty expected(String challenge) {
        return ServerProperty.builder()
                .origin(new Origin(portal.get().toString()))
                .rpId(portal.get().getHost())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private CredentialRecord recordOf(PasskeyCredential passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.backupEligible(),
                passkey.backedUp(),
                passkey.signCount(),
                keys.convert(Base64Url.bytes(passkey.attestedData())),
                null,
                null,
                null,
                CeremonyOptions.transports(passkey));
    }
}
