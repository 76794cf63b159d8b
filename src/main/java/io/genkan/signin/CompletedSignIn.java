package io.genkan.signin;

import io.genkan.credential.SignInSubject;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.platform.Secrets;
import jakarta.security.enterprise.credential.Credential;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
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
    private final String session;
    private final Instant at;
    private final Member.LastSeen before;
    private final int epoch;
    private final List<VerifiedMethod> verified;
    private final String errand;

    CompletedSignIn(
            Member member,
            String session,
            Instant at,
            Member.LastSeen before,
            List<VerifiedMethod> verified,
            String errand) {
        this(
                member.id(),
                member.publicId(),
                member.societyId(),
                session,
                at,
                before,
                member.epoch(),
                verified,
                errand);
    }

    private CompletedSignIn(
            MemberId member,
            String publicId,
            long society,
            String session,
            Instant at,
            Member.LastSeen before,
            int epoch,
            List<VerifiedMethod> verified,
            String errand) {
        this.member = member;
        this.publicId = publicId;
        this.society = society;
        this.session = session;
        this.at = at;
        this.before = before;
        this.epoch = epoch;
        this.verified = List.copyOf(verified);
        this.errand = errand;
    }

    /** The same sign-in after one more method was verified; what comes next is a new errand. */
    CompletedSignIn with(VerifiedMethod method, String nextErrand) {
        var all = new ArrayList<>(verified);
        all.removeIf(earlier -> earlier.method().equals(method.method()));
        all.add(method);
        return new CompletedSignIn(
                member, publicId, society, session, at, before, epoch, all, nextErrand);
    }

    /** The same sign-in, going on while all others of the member end. */
    CompletedSignIn in(int newEpoch) {
        return new CompletedSignIn(
                member, publicId, society, session, at, before, newEpoch, verified, errand);
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

    /** Its row among the {@link OpenSessions}. */
    public String session() {
        return session;
    }

    /** Rides in every form behind the door, so that a form of another sign-in is not taken. */
    String ticket() {
        return Secrets.fingerprint(session);
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

    /** What one-time values are bound to until the next method is verified. */
    SignInSubject subject() {
        return new SignInSubject(member, errand);
    }

    /** The sign-in before this one; a member may notice one that was not theirs. */
    public Optional<Member.LastSeen> before() {
        return Optional.ofNullable(before);
    }
}
