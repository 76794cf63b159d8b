package io.genkan.credential;

import io.genkan.member.MemberFacts;
import io.genkan.member.MemberId;
import io.genkan.society.Society;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What a member gets from the society for the first login. Implemented by the method that checks
 * it, so that whoever writes letters needs to know of no method.
 */
public interface InitialSecrets {

    /** What those of them have who have not chosen their own yet; the others are not in it. */
    Map<MemberId, InitialSecret> of(Collection<MemberId> members);

    /** Whether 記号＋番号＋生年月日 can be built of these facts and is allowed by the society. */
    boolean guessable(Society society, MemberFacts facts);

    /** Draws a password for a letter to the member of this public id. */
    LetterSecret draw(String publicId);

    /**
     * Puts another secret in place of the known one: the drawn one, or 記号＋番号＋生年月日 when none was
     * drawn. Whoever had something of their own that was taken away never gets one that others can
     * guess.
     *
     * @return false when the known one is not there any more, or must not become guessable, and
     *     nothing was changed
     */
    boolean replace(
            InitialSecret known, Optional<LetterSecret> drawn, Instant now, Instant expiresAt);

    /**
     * From now on nothing opens the first login but a letter that is still to be printed: what any
     * letter said before is gone, and what is drawn here nobody ever sees. For a member whose own
     * password the desk takes away, since they may not fall back on one that others know.
     */
    void expectLetter(MemberId member);
}
