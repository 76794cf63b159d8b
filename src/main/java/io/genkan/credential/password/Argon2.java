package io.genkan.credential.password;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id and the PHC string it is kept in: {@code $argon2id$v=19$m=7168,t=5,p=1$salt$hash}.
 *
 * @param memory in KiB
 * @param passes t of RFC 9106
 * @param lanes p of RFC 9106
 */
record Argon2(int memory, int passes, int lanes) {

    static final Argon2 CURRENT = new Argon2(7168, 5, 1);
    static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LARGEST_MEMORY = 262_144;
    private static final Pattern PHC =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d)\\$([^$]+)\\$([^$]+)");

    Argon2 {
        // RFC 9106 §3.1; the upper end is ours
        if (passes < 1 || lanes < 1 || memory < 8 * lanes || memory > LARGEST_MEMORY) {
            throw new IllegalArgumentException("no parameters of Argon2 that we use");
        }
    }

    /** A hash as it was stored. */
    record Stored(Argon2 parameters, byte[] salt, byte[] hash) {

        boolean matches(byte[] password) {
            return MessageDigest.isEqual(parameters.hash(password, salt), hash);
        }
    }

    /** Empty for what is no hash of ours, or one that would exhaust the server. */
    static Optional<Stored> of(String phc) {
        try {
            return Optional.of(PHC.matcher(phc)).filter(Matcher::matches).map(Argon2::read);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Stored read(Matcher match) {
        return new Stored(
                new Argon2(
                        Integer.parseInt(match.group(1)),
                        Integer.parseInt(match.group(2)),
                        Integer.parseInt(match.group(3))),
                Base64.getDecoder().decode(match.group(4)),
                Base64.getDecoder().decode(match.group(5)));
    }

    String phc(byte[] password, byte[] salt) {
        var base64 = Base64.getEncoder().withoutPadding();
        return String.format(
                Locale.ROOT,
                "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s",
                memory,
                passes,
                lanes,
                base64.encodeToString(salt),
                base64.encodeToString(hash(password, salt)));
    }

    private byte[] hash(byte[] password, byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memory)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        var hash = new byte[HASH_BYTES];
        generator.generateBytes(password, hash);
        return hash;
    }
}
