package io.genkan.credential.password;

import static io.genkan.credential.password.TypedSecret.joined;
import static io.genkan.credential.password.TypedSecret.same;

import io.genkan.credential.InitialSecret;
import io.genkan.credential.InitialSecret.Kind;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.platform.KeyRing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * What opens the first login. Issued with the society's file, replaced when the society sends
 * another, gone as soon as the member has chosen a password, and of no use after its day. Holds a
 * recipe, never the password.
 */
@Entity
@Table(name = "initial_password")
@NamedQuery(
        name = "InitialPassword.of",
        query = "select p from InitialPassword p where p.memberId in :members")
@NamedQuery(
        name = "InitialPassword.replace",
        query =
                "update InitialPassword p"
                        + " set p.kind = :kind, p.recipe = :recipe, p.issuedAt = :now,"
                        + " p.expiresAt = :until"
                        + " where p.memberId = :member and p.issuedAt = :known")
@NamedQuery(
        name = "InitialPassword.makeGuessable",
        query =
                """
                update InitialPassword p
                set p.kind = io.genkan.credential.InitialSecret.Kind.GUESSABLE, p.recipe = '',
                p.issuedAt = :now, p.expiresAt = :until
                where p.memberId = :member and p.issuedAt = :known
                and (p.kind = io.genkan.credential.InitialSecret.Kind.GUESSABLE or not exists (
                select c.id from StoredCredential c where c.memberId = p.memberId
                and c.state = io.genkan.credential.StoredCredential.State.REVOKED))
                """)
class InitialPassword {

    private static final String PURPOSE = "initial-password";

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String recipe;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected InitialPassword() {}

    InitialPassword(MemberId member, Recipe recipe, Instant issuedAt, Instant expiresAt) {
        this.memberId = member.value();
        this.kind = recipe.kind();
        this.recipe = recipe.text();
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    /** Another one, which is not to open before it is replaced by a printed one. */
    void expectLetter(Recipe drawn, Instant now) {
        kind = drawn.kind();
        recipe = drawn.text();
        issuedAt = now;
        expiresAt = now;
    }

    /** What is kept of a password the society printed: keyed, and bound to the member. */
    static String digest(MemberId member, String printed, KeyRing keys) {
        return keys.digest(PURPOSE, bound(member, printed));
    }

    /** Whether what the society printed is what is known already. */
    static boolean isPrinted(MemberId member, String printed, Recipe known, KeyRing keys) {
        return known.kind() == Kind.PRINTED
                && keys.matches(PURPOSE, bound(member, printed), known.text());
    }

    InitialSecret secret() {
        return new InitialSecret(new MemberId(memberId), kind, issuedAt, expiresAt);
    }

    Kind kind() {
        return kind;
    }

    /**
     * Whether what was typed is the password; full-width characters are evened out for all kinds,
     * and for what is read off a letter or a card also hyphens, spaces and the case.
     *
     * @param guessable 記号＋番号＋生年月日 of the member, empty where the society does not allow it
     */
    boolean matches(String typed, Member member, Optional<String> guessable, KeyRing keys) {
        return switch (kind) {
            case PRINTED -> keys.matches(PURPOSE, bound(member.id(), typed), recipe);
            case GUESSABLE ->
                    guessable.filter(text -> same(joined(text), joined(typed))).isPresent();
            case LETTER ->
                    !keys.lostFor(recipe)
                            && same(
                                    joined(LetterPassword.of(member.publicId(), recipe, keys)),
                                    joined(typed));
        };
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    private static String bound(MemberId member, String text) {
        return member.value() + ":" + TypedSecret.plain(text);
    }
}
