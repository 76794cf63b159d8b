package io.genkan.credential.password;

import io.genkan.credential.Refusal;
import io.genkan.credential.Symbol;
import io.genkan.member.Member;
import io.genkan.member.MemberId;
import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Checks and changes passwords. A chosen password is Argon2id; an initial one is compared with its
 * recipe after the same hashing work, so that neither time nor text tells whether a member exists
 * or has finished.
 */
@ApplicationScoped
public class Passwords {

    @Inject private PasswordCredentials chosen;
    @Inject private InitialPasswords initial;
    @Inject private Argon2PasswordHash hash;

    /** Empty when the password is right. */
    Optional<Refusal> judge(Society society, Optional<Member> member, String typed) {
        var known = member.flatMap(somebody -> chosen.of(somebody.id()));
        String stored = known.map(PasswordCredential::hash).orElseGet(hash::ofNobody);
        boolean right = hash.verify(normal(typed), stored);
        if (known.isPresent()) {
            return right ? use(known.get(), typed) : Optional.of(Refusal.wrong());
        }
        return member.map(somebody -> judgeInitial(society, somebody, typed))
                .orElse(Optional.of(Refusal.wrong()));
    }

    private Optional<Refusal> use(PasswordCredential known, String typed) {
        if (hash.outdated(known.hash())) {
            chosen.rehash(known.member(), known.hash(), hash.generate(normal(typed)));
        }
        chosen.used(known.member());
        return Optional.empty();
    }

    private Optional<Refusal> judgeInitial(Society society, Member member, String typed) {
        if (!initial.matches(member, society, typed)) {
            return Optional.of(Refusal.wrong());
        }
        return initial.expired(member) ? Optional.of(Refusal.expired()) : Optional.empty();
    }

    boolean hasOwn(Member member) {
        return chosen.of(member.id()).isPresent();
    }

    /** The 記号 whose guesses are counted together, while a guessable password is what opens. */
    Optional<Symbol> guessableSymbol(Society society, Member member) {
        boolean guessed = initial.guessable(member);
        return guessed
                ? Optional.of(new Symbol(society.id(), member.facts().symbol()))
                : Optional.empty();
    }

    /** Sets the member's first own password; false when another session was quicker. */
    public boolean choose(MemberId member, String password) {
        return chosen.setFirst(member, hash.generate(normal(password)));
    }

    /** Replaces the member's own password; every session that was opened before is over. */
    public void change(MemberId member, String password) {
        chosen.change(member, hash.generate(normal(password)));
    }

    /**
     * NFC, so that the same characters typed on another system are the same password (SP 800-63B-4
     * §3.1.1.2).
     */
    private static char[] normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
    }
}
