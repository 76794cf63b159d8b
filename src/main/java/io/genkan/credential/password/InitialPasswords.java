package io.genkan.credential.password;

import io.genkan.credential.InitialSecretEnd;
import io.genkan.credential.InitialSecrets;
import io.genkan.credential.password.InitialPassword.Kind;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Gives and checks what opens the first login. Nothing here costs a slow hash: a million members
 * may come in with one file (security G4), so each password is keyed, derived or not kept at all.
 * Guesses are the gate's business.
 */
@ApplicationScoped
public class InitialPasswords implements InitialSecrets, InitialSecretEnd {

    @PersistenceContext private EntityManager database;
    @Inject private KeyRing keys;
    @Inject private Secrets secrets;
    @Inject private Clock clock;

    /**
     * The printed one if the society brought one, else 記号＋番号＋生年月日 where the society allows it and
     * the member has all of them, else ours.
     */
    @Override
    @Transactional
    public void give(Member member, Society society, Optional<String> printed) {
        var password = of(member.id()).orElseGet(() -> new InitialPassword(member.id()));
        var kind = kind(member, society, printed);
        var now = clock.instant();
        password.issue(
                kind, recipe(kind, member, printed), now, now.plus(society.initialPasswordLife()));
        database.persist(password);
    }

    @Override
    public boolean differs(Member member, String printed) {
        return of(member.id())
                .filter(
                        known ->
                                known.kind() != Kind.PRINTED
                                        || !known.matches(printed, member, Optional.empty(), keys))
                .isPresent();
    }

    /** False as well when there is none; whether its day has passed, {@link #expired} tells. */
    public boolean matches(Member member, Society society, String typed) {
        return of(member.id())
                .filter(
                        password ->
                                password.matches(typed, member, guessable(member, society), keys))
                .isPresent();
    }

    /** There is one, and its day has passed: the member has to ask the society for another. */
    public boolean expired(Member member) {
        return of(member.id()).filter(password -> password.expired(clock.instant())).isPresent();
    }

    @Override
    public Optional<Instant> endsAt(MemberId member) {
        return of(member).map(InitialPassword::expiresAt);
    }

    /**
     * Whether guesses at it have to count against the 記号 and everybody, too. Nobody knows how a
     * society made the passwords it printed itself, so those count as well.
     */
    public boolean guessable(Member member) {
        return of(member.id()).filter(password -> password.kind() != Kind.LETTER).isPresent();
    }

    /** What the letter says; empty when the member needs no letter of ours. */
    public Optional<String> letterPassword(Member member) {
        return of(member.id())
                .filter(password -> password.kind() == Kind.LETTER)
                .map(password -> LetterPassword.of(member.publicId(), password.recipe(), keys));
    }

    /** The member has chosen a password of their own. */
    @Transactional
    public void end(MemberId member) {
        of(member).ifPresent(database::remove);
    }

    private Optional<InitialPassword> of(MemberId member) {
        return Optional.ofNullable(database.find(InitialPassword.class, member.value()));
    }

    private String recipe(Kind kind, Member member, Optional<String> printed) {
        return switch (kind) {
            case PRINTED -> InitialPassword.digest(member.id(), printed.orElseThrow(), keys);
            case GUESSABLE -> "";
            case LETTER -> LetterPassword.newRecipe(keys, secrets);
        };
    }

    private static Kind kind(Member member, Society society, Optional<String> printed) {
        if (printed.isPresent()) {
            return Kind.PRINTED;
        }
        return guessable(member, society).isPresent() ? Kind.GUESSABLE : Kind.LETTER;
    }

    private static Optional<String> guessable(Member member, Society society) {
        return society.guessablePassword()
                ? GuessablePassword.of(society.initialPattern(), member.facts())
                : Optional.empty();
    }
}
