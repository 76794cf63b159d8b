package io.genkan.credential;

import io.genkan.audit.SecurityChange;
import io.genkan.member.MemberId;

/** A method was bound to a member: it can open the account from now on. */
public record CredentialEnrolled(MemberId who, MethodId method) implements SecurityChange {

    @Override
    public String about() {
        return method + ".title";
    }

    @Override
    public String detail() {
        return method.value();
    }
}
