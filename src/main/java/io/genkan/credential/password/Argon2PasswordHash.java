package io.genkan.credential.password;

import io.genkan.platform.KeyRing;
import io.genkan.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.PasswordHash;
import java.util.Map;

/**
 * Argon2id (RFC 9106) with 7 MiB, 5 passes, one lane: of OWASP's equally strong settings the one
 * that costs least memory (docs/decisions/0007). What is hashed is the password under a secret key
 * of ours, so that a stolen table alone cannot be guessed at (SP 800-63B-4 §3.1.1.2). Stored as
 * {@code keyId$argon2id$…}: the id of the key, then the PHC string.
 */
@ApplicationScoped
public class Argon2PasswordHash implements PasswordHash {

    private static final String PURPOSE = "password";

    /** Matches nothing, and costs what a real one costs. */
    private static final String NOBODY =
            "$argon2id$v=19$m=7168,t=5,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Inject private Secrets secrets;
    @Inject private KeyRing keys;
    @Inject private HashQueue queue;

    protected Argon2PasswordHash() {}

    Argon2PasswordHash(Secrets secrets, KeyRing keys, HashQueue queue) {
        this.secrets = secrets;
        this.keys = keys;
        this.queue = queue;
    }

    @Override
    public void initialize(Map<String, String> parameters) {
        // the parameters are decided here, not by the annotation of a mechanism
    }

    @Override
    public String generate(char[] password) {
        String key = keys.newest();
        byte[] salt = secrets.bytes(Argon2.SALT_BYTES);
        return key + queue.run(() -> Argon2.CURRENT.phc(keyed(key, password), salt));
    }

    /**
     * @param hash as {@link #generate} made it; anything else matches nothing
     * @throws IllegalStateException when its key has left the key ring; one that is known to be
     *     lost matches nothing, so that the member is shown the way back
     */
    @Override
    public boolean verify(char[] password, String hash) {
        String stored = keys.lost(key(hash)) ? ofNobody() : hash;
        return queue.run(
                () ->
                        Argon2.of(phc(stored))
                                .map(phc -> phc.matches(keyed(key(stored), password)))
                                .orElse(false));
    }

    String ofNobody() {
        return keys.newest() + NOBODY;
    }

    /** Whether a hash was made with other parameters or another key than today's. */
    boolean outdated(String hash) {
        return !key(hash).equals(keys.newest())
                || Argon2.of(phc(hash))
                        .filter(stored -> stored.parameters().equals(Argon2.CURRENT))
                        .isEmpty();
    }

    private byte[] keyed(String key, char[] password) {
        return keys.derive(key, PURPOSE, new String(password));
    }

    private static String key(String hash) {
        return hash.substring(0, Math.max(0, hash.indexOf('$')));
    }

    private static String phc(String hash) {
        return hash.substring(Math.max(0, hash.indexOf('$')));
    }
}
