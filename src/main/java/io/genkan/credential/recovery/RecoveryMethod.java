package io.genkan.credential.recovery;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Factor;
import io.genkan.credential.MethodId;
import io.genkan.credential.Strength;
import io.genkan.credential.Use;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** 回復コード: looked up on paper (NIST SP 800-63B-4 §3.1.2), offered after everything else. */
@Priority(90)
@ApplicationScoped
public class RecoveryMethod implements AuthenticationMethod {

    public static final MethodId ID = new MethodId("recovery");

    @Override
    public MethodId id() {
        return ID;
    }

    @Override
    public Strength strength() {
        return new Strength(Set.of(Factor.POSSESSION), 1, false, "otp");
    }

    @Override
    public Set<Use> uses() {
        return Set.of(Use.RECOVERY);
    }
}
