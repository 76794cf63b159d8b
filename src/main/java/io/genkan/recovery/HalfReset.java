package io.genkan.recovery;

import io.genkan.credential.MethodId;
import io.genkan.credential.SignInSubject;
import io.genkan.credential.VerifiedMethod;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the unauthenticated session remembers of somebody who pressed a mailed link. Nothing of it
 * is known to the sign-in, and nothing of the sign-in to it (Keycloak CVE-2026-18963).
 */
@SessionScoped
public class HalfReset implements Serializable {

    private static final long serialVersionUID = 1;

    private SignInSubject subject;
    private int epoch;
    private Instant startedAt;
    private final Set<MethodId> verified = new HashSet<>();

    void begin(SignInSubject who, int memberEpoch, Instant now) {
        subject = who;
        epoch = memberEpoch;
        startedAt = now;
        verified.clear();
    }

    void add(VerifiedMethod method) {
        verified.add(method.method());
    }

    void end() {
        subject = null;
        verified.clear();
    }

    Optional<SignInSubject> subject() {
        return Optional.ofNullable(subject);
    }

    int epoch() {
        return epoch;
    }

    Instant startedAt() {
        return startedAt;
    }

    Set<MethodId> verified() {
        return Set.copyOf(verified);
    }
}
