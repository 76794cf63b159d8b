package io.genkan.credential.password;

import io.genkan.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.PasswordHash;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Argon2id (RFC 9106) with 7 MiB, 5 passes, one lane: of OWASP's equally strong settings the one
 * that costs least memory (docs/decisions/0007). Hashes are PHC strings, so that stronger
 * parameters can be told from old ones.
 */
@ApplicationScoped
public class Argon2PasswordHash implements PasswordHash {

    @Inject private Secrets secrets;
    @Inject private HashQueue queue;

    @Override
    public void initialize(Map<String, String> parameters) {
        // the parameters are decided here, not by the annotation of a mechanism
    }

    @Override
    public String generate(char[] password) {
        byte[] salt = secrets.bytes(Argon2.SALT_BYTES);
        return queue.run(() -> Argon2.CURRENT.phc(utf8(password), salt));
    }

    /**
     * @param hash a PHC string of ours; anything else matches nothing
     */
    @Override
    public boolean verify(char[] password, String hash) {
        return queue.run(
                () -> Argon2.of(hash).map(stored -> stored.matches(utf8(password))).orElse(false));
    }

    /** Whether a stored hash was made with weaker parameters than today's. */
    boolean outdated(String hash) {
        return Argon2.of(hash)
                .map(stored -> !stored.parameters().equals(Argon2.CURRENT))
                .orElse(true);
    }

    private static byte[] utf8(char[] password) {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        return Arrays.copyOf(encoded.array(), encoded.limit());
    }
}
