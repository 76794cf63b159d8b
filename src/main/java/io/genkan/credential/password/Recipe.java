package io.genkan.credential.password;

import io.genkan.credential.InitialSecret.Kind;
import io.genkan.member.MemberFacts;
import io.genkan.member.MemberId;
import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import io.genkan.society.Society;
import java.util.Optional;

/** What is kept of an initial password, and of which kind it is. */
record Recipe(Kind kind, String text) {

    /**
     * The printed one if the society brought one, else 記号＋番号＋生年月日 where the society allows it and
     * the member has all of them, else ours.
     */
    static Recipe of(
            MemberId member,
            MemberFacts facts,
            Society society,
            Optional<String> printed,
            KeyRing keys,
            Secrets secrets) {
        if (printed.isPresent()) {
            return new Recipe(Kind.PRINTED, InitialPassword.digest(member, printed.get(), keys));
        }
        return guessable(facts, society).isPresent()
                ? new Recipe(Kind.GUESSABLE, "")
                : new Recipe(Kind.LETTER, LetterPassword.newRecipe(keys, secrets));
    }

    static Optional<String> guessable(MemberFacts facts, Society society) {
        return society.guessablePassword()
                ? GuessablePassword.of(society.initialPattern(), facts)
                : Optional.empty();
    }
}
