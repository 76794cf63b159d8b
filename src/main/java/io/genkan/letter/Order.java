package io.genkan.letter;

import io.genkan.member.MemberId;
import io.genkan.society.Society;
import java.time.Instant;

/**
 * What was asked for, for the record.
 *
 * @param chosen of whom, in words
 */
record Order(MemberId staff, Output output, boolean renewed, String chosen) {

    private static final int LONGEST = 200;

    LetterBatch batch(Society society, Instant at, int letters) {
        return new LetterBatch(
                society.id(),
                staff,
                at,
                output,
                renewed,
                chosen.substring(0, Math.min(LONGEST, chosen.length())),
                letters);
    }
}
