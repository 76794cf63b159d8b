package io.genkan.credential.password;

import io.genkan.credential.Credentials;
import io.genkan.credential.Refusal;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Optional;

/**
 * Checks and changes passwords. A chosen password is Argon2id; an initial one is compared with its
 * recipe after the same hashing work, so that neither time nor text tells whether a member exists
 * or has finished.
 */
@ApplicationScoped
public class Passwords {

    /** Matches nothing; hashed against when there is no chosen password. */
    private static final String NOBODY =
            "$argon2id$v=19$m=7168,t=5,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @PersistenceContext private EntityManager database;
    @Inject private Credentials credentials;
    @Inject private InitialPasswords initial;
    @Inject private Argon2PasswordHash hash;
    @Inject private Clock clock;

    /** Empty when the password is right. */
    @Transactional
    public Optional<Refusal> judge(Society society, Optional<Member> member, String typed) {
        var chosen = member.flatMap(known -> chosen(known.id()));
        boolean right =
                hash.verify(normal(typed), chosen.map(PasswordCredential::hash).orElse(NOBODY));
        if (chosen.isPresent()) {
            chosen.filter(password -> right).ifPresent(password -> password.used(clock.instant()));
            return right ? Optional.empty() : Optional.of(Refusal.wrong());
        }
        return member.map(known -> judgeInitial(society, known, typed))
                .orElse(Optional.of(Refusal.wrong()));
    }

    private Optional<Refusal> judgeInitial(Society society, Member member, String typed) {
        if (!initial.matches(member, society, typed)) {
            return Optional.of(Refusal.wrong());
        }
        return initial.expired(member) ? Optional.of(Refusal.expired()) : Optional.empty();
    }

    /** The 記号 whose guesses are counted together, while a guessable password is what opens. */
    Optional<String> guessableSymbol(Society society, Member member) {
        boolean guessed = chosen(member.id()).isEmpty() && initial.guessable(member);
        return guessed
                ? Optional.of(society.id() + "/" + member.facts().symbol())
                : Optional.empty();
    }

    /** Sets the password the member chose; the initial one opens nothing any more (S-27). */
    @Transactional
    public void choose(MemberId member, String password) {
        String made = hash.generate(normal(password));
        chosen(member)
                .ifPresentOrElse(
                        known -> known.change(made),
                        () ->
                                database.persist(
                                        new PasswordCredential(member, made, clock.instant())));
        initial.end(member);
    }

    private Optional<PasswordCredential> chosen(MemberId member) {
        return credentials.activeOf(member, PasswordMethod.ID).map(PasswordCredential.class::cast);
    }

    /**
     * NFC, so that the same characters typed on another system are the same password (SP 800-63B-4
     * §3.1.1.2).
     */
    private static char[] normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
    }
}
