package io.genkan.credential.passkey;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Factor;
import io.genkan.credential.MethodId;
import io.genkan.credential.Strength;
import io.genkan.credential.Use;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
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
        return Set.of(Use.DOOR, Use.SECOND_STEP, Use.SELF_ENROLLED, Use.INVITED);
    }
}
