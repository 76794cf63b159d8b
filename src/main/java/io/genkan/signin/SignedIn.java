package io.genkan.signin;

import io.genkan.audit.AuditEvent;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A member came in. */
public record SignedIn(MemberId who, List<VerifiedMethod> verified) implements AuditEvent {

    @Override
    public Optional<MemberId> member() {
        return Optional.of(who);
    }

    @Override
    public String detail() {
        return verified.stream()
                .map(method -> method.method().value())
                .collect(Collectors.joining(" "));
    }
}
