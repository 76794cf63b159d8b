package io.genkan.credential.passkey;

import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Challenges for whoever comes to the door (WebAuthn §13.4.3). Most who see it never answer, so
 * nothing is kept of them: 128 random bits and an end, under a digest by which we know our own.
 * That each is taken once, {@link AnsweredChallenges} sees to.
 */
@ApplicationScoped
public class DoorChallenges {

    static final Duration LIFE = Duration.ofMinutes(10);
    private static final String PURPOSE = "passkey-door";
    private static final int RANDOM_BYTES = 16;
    private static final Pattern FORM =
            Pattern.compile("(?<made>[A-Za-z0-9_-]{22}\\.(?<end>\\d{1,12}))/(?<digest>.{1,100})");

    private KeyRing keys;
    private Secrets secrets;
    private Clock clock;

    protected DoorChallenges() {}

    @Inject
    public DoorChallenges(KeyRing keys, Secrets secrets, Clock clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * @return the challenge as base64url
     */
    String make() {
        String made =
                Base64Url.of(secrets.bytes(RANDOM_BYTES))
                        + "."
                        + clock.instant().plus(LIFE).getEpochSecond();
        String challenge = made + "/" + keys.digest(PURPOSE, made);
        return Base64Url.of(challenge.getBytes(StandardCharsets.UTF_8));
    }

    /** When it ends or ended; empty when it is none of ours. */
    Optional<Instant> endOf(String challenge) {
        var read = FORM.matcher(new String(Base64Url.bytes(challenge), StandardCharsets.UTF_8));
        return read.matches() && keys.matches(PURPOSE, read.group("made"), read.group("digest"))
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(read.group("end"))))
                : Optional.empty();
    }
}
