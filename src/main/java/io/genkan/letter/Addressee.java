package io.genkan.letter;

import io.genkan.credential.InitialSecret;
import io.genkan.member.Member;

/**
 * Somebody who can have a letter.
 *
 * @param guessable whether the letter says 記号＋番号＋生年月日 instead of a password
 */
record Addressee(
        InitialSecret secret,
        String publicId,
        String userId,
        String name,
        String office,
        boolean guessable) {

    static Addressee of(Member member, InitialSecret secret, boolean guessable) {
        var facts = member.facts();
        return new Addressee(
                secret,
                member.publicId(),
                member.userId(),
                Glyphs.printed(facts.name() == null ? "" : facts.name()),
                Glyphs.printed(facts.office() == null ? "" : facts.office()),
                guessable);
    }
}
