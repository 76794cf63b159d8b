package io.genkan.credential.passkey;

import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Challenges of the door that the server under test did not make, or made long ago. */
public final class SampleChallenges {

    private SampleChallenges() {}

    /** As the holder of these keys made them then. */
    public static String made(String keys, Duration ago) {
        return new DoorChallenges(
                        KeyRing.parse(keys, new Secrets()),
                        new Secrets(),
                        Clock.offset(Clock.system(ZoneOffset.UTC), ago.negated()))
                .make();
    }
}
