package io.genkan.credential;

import io.genkan.member.MemberId;
import java.util.Optional;

/**
 * Whom failures are counted against.
 *
 * @param key stands for the member, or for an unknown user id, which is throttled just the same (no
 *     enumeration)
 * @param member empty for an unknown user id
 * @param symbol the 記号, where a guessable password is tried; guesses over many members share it
 * @param crowd whether failures also use up what all tries from one source share: unknown ids and
 *     members before their own password. Whoever has one must not be shut out by their neighbours
 *     (T26)
 */
public record AttemptSubject(
        String key, Optional<MemberId> member, Optional<Symbol> symbol, boolean crowd) {

    public static AttemptSubject of(MemberId member) {
        return new AttemptSubject(
                "member:" + member.value(), Optional.of(member), Optional.empty(), false);
    }
}
