package io.genkan.credential.fake;

import io.genkan.credential.AuthenticationMethod;
import io.genkan.credential.Factor;
import io.genkan.credential.MethodId;
import io.genkan.credential.Strength;
import io.genkan.credential.Use;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** 合言葉認証. */
@Priority(35)
@ApplicationScoped
public class FakeMethod implements AuthenticationMethod {

    static final MethodId ID = new MethodId("fake");

    @Override
    public MethodId id() {
        return ID;
    }

    @Override
    public Strength strength() {
        return new Strength(Set.of(Factor.KNOWLEDGE), 1, false, "kba");
    }

    @Override
    public Set<Use> uses() {
        return Set.of(Use.SECOND_STEP, Use.SELF_ENROLLED);
    }
}
