package io.genkan.credential.passkey;

import io.genkan.member.Member;
import io.genkan.member.MemberFacts;
import io.genkan.member.MemberId;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The people and the place of the passkey tests. */
final class SamplePasskeys {

    static final RelyingParty PORTAL =
            new RelyingParty(() -> URI.create("https://portal.example.jp"));
    static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");

    /** 32 bytes, as the server makes them. */
    static final String CHALLENGE = "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI";

    /** Thousands of refusals are expected here; nobody has to read of each. */
    private static final Logger QUIET = Logger.getLogger(RelyingParty.class.getName());

    static {
        QUIET.setLevel(Level.OFF);
    }

    private SamplePasskeys() {}

    static Member taro() {
        return member("taro", "opaque-id-of-taro", "健保 太郎");
    }

    static Member hanako() {
        return member("hanako", "opaque-id-of-hanako", null);
    }

    /** The stored passkey of an authenticator, as its registration left it. */
    static PasskeyCredential registered(SoftAuthenticator authenticator) {
        var passkey =
                PORTAL.registration(authenticator.create(CHALLENGE))
                        .flatMap(Registration::verified)
                        .orElseThrow();
        return new PasskeyCredential(new MemberId(1), passkey, NOON);
    }

    private static Member member(String userId, String publicId, String name) {
        var facts =
                new MemberFacts(null, null, null, name, null, LocalDate.of(1970, 1, 1), null, null);
        return new Member(1, userId, publicId, facts, NOON);
    }
}
