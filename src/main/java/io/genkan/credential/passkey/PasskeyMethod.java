package io.genkan.credential.passkey;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Factor;
import io.genkan.credential.MethodId;
import io.genkan.credential.StoredCredential;
import io.genkan.credential.Strength;
import io.genkan.credential.Use;
import io.genkan.platform.LocaleChoice;
import io.genkan.platform.Texts;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * The face or fingerprint of a device (生体認証). One method, two factors, because user verification is
 * demanded.
 */
@ApplicationScoped
@Priority(10)
public class PasskeyMethod implements AuthenticationMethod {

    public static final MethodId ID = new MethodId("passkey");

    /**
     * "pop", possession of a key (IANA registry of RFC 8176 §6.1): without attestation nobody can
     * tell "hwk" from "swk", and a passkey that is synchronised is neither.
     */
    private static final Strength STRENGTH =
            new Strength(Set.of(Factor.POSSESSION, Factor.INHERENCE), 30, true, "pop");

    @Inject private Providers providers;
    @Inject private Texts texts;
    @Inject private LocaleChoice language;

    @Override
    public MethodId id() {
        return ID;
    }

    @Override
    public Strength strength() {
        return STRENGTH;
    }

    @Override
    public Set<Use> uses() {
        return Set.of(
                Use.DOOR,
                Use.SECOND_STEP,
                Use.SELF_ENROLLED,
                Use.STAFF,
                Use.KEPT_BY_BROWSER,
                Use.INVITED);
    }

    @Override
    public String about(StoredCredential credential) {
        var passkey = (PasskeyCredential) credential;
        String home = passkey.backedUp() ? "passkey.synced" : "passkey.device-only";
        return providers
                        .name(passkey.aaguid(), language.locale())
                        .map(name -> texts.format("passkey.provider", name))
                        .orElse("")
                + texts.get(home);
    }
}
