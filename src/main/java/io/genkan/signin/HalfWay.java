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
    private int epoch;
    private boolean passwordSet;
    private Long asked;
    private String handover;

    void begin(SignInSubject who, int memberEpoch, String wanted, Instant now) {
        subject = who;
        epoch = memberEpoch;
        passwordSet = false;
        asked = null;
        handover = null;
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

    /** This sign-in made the member's epoch what it is now; it goes on where others end. */
    void renew(int memberEpoch) {
        epoch = memberEpoch;
    }

    int epoch() {
        return epoch;
    }

    void setPassword() {
        passwordSet = true;
    }

    /** Whether the member's own password was set in this very sign-in. */
    boolean passwordSet() {
        return passwordSet;
    }

    void ask(long confirmation) {
        asked = confirmation;
    }

    /** The confirmation of an address that this sign-in asked for last. */
    Optional<Long> asked() {
        return Optional.ofNullable(asked);
    }

    void handOver(String token) {
        handover = token;
    }

    /** Token of the two-dimensional code that the phone may read. */
    Optional<String> handover() {
        return Optional.ofNullable(handover);
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
