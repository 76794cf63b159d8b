package io.genkan.credential;

import io.genkan.audit.SecurityChange;
import io.genkan.member.MemberId;

/**
 * A member took a method away: it opens the account no longer.
 *
 * @param label what the member called it, or the method's title; for the notice, not for the audit
 */
public record CredentialRevoked(MemberId who, MethodId method, String label)
        implements SecurityChange {

    @Override
    public String about() {
        return label;
    }

    @Override
    public String detail() {
        return method.value();
    }
}
