package io.genkan.credential.totp;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Factor;
import io.genkan.credential.MethodId;
import io.genkan.credential.Strength;
import io.genkan.credential.Use;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * ワンタイムパスワード認証（アプリ）: a phone app or a browser extension that holds a seed of ours (S-64 … S-92).
 */
@Priority(20)
@ApplicationScoped
public class TotpMethod implements AuthenticationMethod {

    public static final MethodId ID = new MethodId("totp");

    @Override
    public MethodId id() {
        return ID;
    }

    @Override
    public Strength strength() {
        return new Strength(Set.of(Factor.POSSESSION), 20, false, "otp");
    }

    @Override
    public Set<Use> uses() {
        return Set.of(Use.SECOND_STEP, Use.SELF_ENROLLED, Use.STAFF);
    }
}
