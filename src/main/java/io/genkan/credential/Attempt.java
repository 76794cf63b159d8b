package io.genkan.credential;

import java.util.function.Function;

/** How an attempt ended: a verified method, or a refusal. */
public final class Attempt {

    private final VerifiedMethod verified;
    private final Refusal refusal;

    private Attempt(VerifiedMethod verified, Refusal refusal) {
        this.verified = verified;
        this.refusal = refusal;
    }

    static Attempt passed(VerifiedMethod verified) {
        return new Attempt(verified, null);
    }

    static Attempt refused(Refusal refusal) {
        return new Attempt(null, refusal);
    }

    public <T> T map(Function<VerifiedMethod, T> passed, Function<Refusal, T> refused) {
        return verified == null ? refused.apply(refusal) : passed.apply(verified);
    }
}
