package io.genkan.signin;

import io.genkan.credential.MethodId;
import io.genkan.credential.SignInSubject;
import io.genkan.credential.VerifiedMethod;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the unauthenticated session remembers of somebody on the way in: ids and verified methods,
 * nothing else.
 */
@SessionScoped
public class HalfWay implements Serializable {

    private static final long serialVersionUID = 1;

    private SignInSubject subject;
    private Instant startedAt;
    private String target;
    private final List<VerifiedMethod> verified = new ArrayList<>();
    private Set<MethodId> proofs = Set.of();

    void begin(SignInSubject who, String wanted, Instant now) {
        subject = who;
        target = wanted;
        startedAt = now;
        verified.clear();
        proofs = Set.of();
    }

    void add(VerifiedMethod method) {
        verified.add(method);
    }

    void demand(Set<MethodId> oneOf) {
        proofs = Set.copyOf(oneOf);
    }

    Optional<SignInSubject> subject() {
        return Optional.ofNullable(subject);
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Where the member wanted to go; an address of ours. */
    String target() {
        return target;
    }

    List<VerifiedMethod> verified() {
        return List.copyOf(verified);
    }

    Set<MethodId> verifiedIds() {
        return verified.stream().map(VerifiedMethod::method).collect(Collectors.toSet());
    }

    Set<MethodId> proofs() {
        return proofs;
    }
}
