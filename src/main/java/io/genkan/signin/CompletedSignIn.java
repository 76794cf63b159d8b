package io.genkan.signin;

import io.genkan.credential.VerifiedMethod;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import jakarta.security.enterprise.credential.Credential;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The only thing the container accepts: a sign-in that is over. Cannot be made from request data,
 * and lives in the session, from where the container is told again after it forgot (platform:
 * Liberty's cache, another server).
 */
public final class CompletedSignIn implements Credential, Serializable {

    private static final long serialVersionUID = 1;

    private final MemberId member;
    private final String publicId;
    private final long society;
    private final int epoch;
    private final List<VerifiedMethod> verified;
    private final Instant at;
    private final Member.LastSeen before;

    CompletedSignIn(
            MemberId member,
            String publicId,
            long society,
            int epoch,
            List<VerifiedMethod> verified,
            Instant at,
            Member.LastSeen before) {
        this.member = member;
        this.publicId = publicId;
        this.society = society;
        this.epoch = epoch;
        this.verified = verified;
        this.at = at;
        this.before = before;
    }

    public MemberId member() {
        return member;
    }

    String publicId() {
        return publicId;
    }

    long society() {
        return society;
    }

    int epoch() {
        return epoch;
    }

    Instant at() {
        return at;
    }

    public List<VerifiedMethod> verified() {
        return verified;
    }

    /** The sign-in before this one; a member may notice one that was not theirs. */
    public Optional<Member.LastSeen> before() {
        return Optional.ofNullable(before);
    }
}
