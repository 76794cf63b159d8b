package io.genkan.credential;

import io.genkan.member.MemberId;
import java.time.Instant;

/** What opens a member's first login, as far as anybody but the member may know it. */
public record InitialSecret(MemberId member, Kind kind, Instant issuedAt, Instant expiresAt) {

    /** It stands in no letter yet and opens nothing: {@link InitialSecrets#expectLetter}. */
    public boolean awaitsLetter() {
        return !expiresAt.isAfter(issuedAt);
    }

    /** Where it comes from, hence who can say what it is. */
    public enum Kind {
        /** The society printed it; only a keyed digest is kept. */
        PRINTED,
        /** 記号＋番号＋生年月日: compared with the member's facts, nothing is kept. */
        GUESSABLE,
        /** Ours, for a letter: derived from a key and a nonce. */
        LETTER
    }
}
