package io.genkan.credential.password;

import io.genkan.credential.InitialSecret;
import io.genkan.credential.InitialSecret.Kind;
import io.genkan.credential.InitialSecretGone;
import io.genkan.credential.InitialSecrets;
import io.genkan.credential.LetterSecret;
import io.genkan.member.Member;
import io.genkan.member.MemberFacts;
import io.genkan.member.MemberId;
import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import io.genkan.society.Society;
import io.genkan.upkeep.KeyedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives and checks what opens the first login. Nothing here costs a slow hash: a million members
 * may come in with one file (security G4), so each password is keyed, derived or not kept at all.
 * Guesses are the gate's business.
 */
@ApplicationScoped
public class InitialPasswords implements InitialSecrets {

    @PersistenceContext private EntityManager database;
    @Inject private KeyRing keys;
    @Inject private Secrets secrets;
    @Inject private Clock clock;
    @Inject private Event<InitialSecretGone> gone;

    /** Derived from a key or digested with it: another key would make another password. */
    @Produces
    static KeyedColumn recipes() {
        return KeyedColumn.lasting(
                "initial_password",
                "recipe",
                "kind <> 'GUESSABLE' and expires_at > ?",
                "its last day, or until the member has chosen a password");
    }

    /** False as well when there is none; whether its day has passed, {@link #expired} tells. */
    public boolean matches(Member member, Society society, String typed) {
        return of(member.id())
                .filter(
                        password ->
                                password.matches(
                                        typed,
                                        member,
                                        Recipe.guessable(member.facts(), society),
                                        keys))
                .isPresent();
    }

    /** There is one, and its day has passed: the member has to ask the society for another. */
    public boolean expired(Member member) {
        return of(member.id()).filter(password -> password.expired(clock.instant())).isPresent();
    }

    /**
     * Whether guesses at it have to count against the 記号 and everybody, too. Nobody knows how a
     * society made the passwords it printed itself, so those count as well.
     */
    public boolean guessable(Member member) {
        return of(member.id()).filter(password -> password.kind() != Kind.LETTER).isPresent();
    }

    @Override
    public Map<MemberId, InitialSecret> of(Collection<MemberId> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        return database.createNamedQuery("InitialPassword.of", InitialPassword.class)
                .setParameter("members", members.stream().map(MemberId::value).toList())
                .getResultStream()
                .map(InitialPassword::secret)
                .collect(Collectors.toMap(InitialSecret::member, Function.identity()));
    }

    @Override
    public boolean guessable(Society society, MemberFacts facts) {
        return society.guessablePassword()
                && GuessablePassword.of(society.initialPattern(), facts).isPresent();
    }

    @Override
    public LetterSecret draw(String publicId) {
        String recipe = LetterPassword.newRecipe(keys, secrets);
        return new LetterSecret(LetterPassword.of(publicId, recipe, keys), recipe);
    }

    @Override
    @Transactional
    public boolean replace(
            InitialSecret known, Optional<LetterSecret> drawn, Instant now, Instant expiresAt) {
        var query =
                drawn.map(secret -> replacing(secret.recipe()))
                        .orElseGet(
                                () -> database.createNamedQuery("InitialPassword.makeGuessable"));
        return query.setParameter("now", now)
                        .setParameter("until", expiresAt)
                        .setParameter("member", known.member().value())
                        .setParameter("known", known.issuedAt())
                        .executeUpdate()
                == 1;
    }

    private Query replacing(String recipe) {
        return database.createNamedQuery("InitialPassword.replace")
                .setParameter("kind", Kind.LETTER)
                .setParameter("recipe", recipe);
    }

    @Override
    @Transactional
    public void expectLetter(MemberId member) {
        var now = clock.instant();
        var drawn = new Recipe(Kind.LETTER, LetterPassword.newRecipe(keys, secrets));
        of(member)
                .ifPresentOrElse(
                        known -> known.expectLetter(drawn, now),
                        () -> database.persist(new InitialPassword(member, drawn, now, now)));
        gone.fire(new InitialSecretGone(List.of(member)));
    }

    /** The member has chosen a password of their own. */
    @Transactional
    public void end(MemberId member) {
        of(member)
                .ifPresent(
                        password -> {
                            database.remove(password);
                            gone.fire(new InitialSecretGone(List.of(member)));
                        });
    }

    private Optional<InitialPassword> of(MemberId member) {
        return Optional.ofNullable(database.find(InitialPassword.class, member.value()));
    }
}
