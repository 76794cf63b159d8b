package io.genkan.signin;

import io.genkan.credential.MethodId;
import io.genkan.credential.VerifiedMethod;
import io.genkan.member.Member;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A browser in which a member is signed in, for the member to recognise and to end (ASVS 7.5.2).
 * The id opens nothing: it is looked up from the container's session, never taken from a request.
 */
@Entity
@Table(name = "open_session")
@NamedQuery(
        name = "OpenSession.of",
        query =
                """
                select s from OpenSession s
                where s.memberId = :member and s.epoch = :epoch and s.endedAt is null
                  and s.seenAt > :seen and s.beganAt > :began
                order by s.beganAt desc
                """)
@NamedQuery(
        name = "OpenSession.seen",
        query =
                """
                update OpenSession s set s.seenAt = :now
                where s.id = :id and s.endedAt is null and s.seenAt < :before
                """)
@NamedQuery(
        name = "OpenSession.end",
        query =
                """
                update OpenSession s set s.endedAt = :now
                where s.id = :id and s.memberId = :member and s.endedAt is null
                """)
public class OpenSession {

    @Id private String id;

    @Column(name = "member_id")
    private long memberId;

    private int epoch;
    private String device;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** Ids of the methods that were verified since {@link #provedAt}, separated by blanks. */
    private String proved;

    @Column(name = "proved_at")
    private Instant provedAt;

    protected OpenSession() {}

    OpenSession(
            String id, Member member, String device, List<VerifiedMethod> verified, Instant now) {
        this.id = id;
        this.memberId = member.id().value();
        this.epoch = member.epoch();
        this.device = device;
        this.beganAt = now;
        this.seenAt = now;
        this.proved =
                verified.stream()
                        .map(method -> method.method().value())
                        .collect(Collectors.joining(" "));
        this.provedAt =
                verified.stream().map(VerifiedMethod::at).min(Instant::compareTo).orElse(now);
    }

    /** What was verified in it since {@code since}. */
    Set<MethodId> provedSince(Instant since) {
        return provedAt.isBefore(since)
                ? Set.of()
                : Stream.of(proved.split(" ")).map(MethodId::new).collect(Collectors.toSet());
    }

    /** One more method was verified; what is older than {@code since} counts no longer. */
    void prove(VerifiedMethod verified, Instant since) {
        boolean stale = provedAt.isBefore(since);
        proved = stale ? verified.method().value() : proved + " " + verified.method();
        provedAt = stale ? verified.at() : provedAt;
    }

    public String id() {
        return id;
    }

    /** 「iPhone の Safari」. */
    public String device() {
        return device;
    }

    public Instant beganAt() {
        return beganAt;
    }

    boolean ended() {
        return endedAt != null;
    }

    Instant seenAt() {
        return seenAt;
    }

    /** The member's other sessions end; this one goes on. */
    void renew(int memberEpoch) {
        epoch = memberEpoch;
    }
}
