package io.genkan.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's secret keys, newest first. Seals what must be read back (TOTP seeds, waiting
 * mails) with AES-GCM (NIST SP 800-38D) and digests what must only be recognised (one-time codes,
 * links) with HMAC-SHA-256 (RFC 2104). Every value names the key that made it, so a new key goes in
 * front and old values stay readable.
 */
public final class KeyRing {

    static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, byte[]> keys;
    private final Secrets secrets;
    private final Set<String> lost;

    private KeyRing(Map<String, byte[]> keys, Set<String> lost, Secrets secrets) {
        this.keys = keys;
        this.lost = lost;
        this.secrets = secrets;
    }

    /**
     * @param text {@code id:base64,id:base64}, newest first, each key 32 bytes
     * @throws IllegalArgumentException saying what is wrong with the first part that is not of that
     *     form; whatever could be a key is not repeated
     */
    public static KeyRing parse(String text, Secrets secrets) {
        var keys = new LinkedHashMap<String, byte[]>();
        for (String part : text.split(",")) {
            int colon = part.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException("each key is id:base64");
            }
            String id = part.substring(0, colon).strip();
            if (!id.matches("[A-Za-z0-9_-]{1,16}")) {
                throw new IllegalArgumentException(
                        "a key's id is up to 16 letters, digits, hyphens and underscores");
            }
            if (keys.put(id, decode(id, part.substring(colon + 1))) != null) {
                throw new IllegalArgumentException("key id '" + id + "' is there twice");
            }
        }
        return new KeyRing(keys, Set.of(), secrets);
    }

    /**
     * The same ring, with the names of keys that are lost for good: what they made counts as wrong
     * and not as a mistake of ours.
     *
     * @throws IllegalArgumentException when one of them is in the ring
     */
    public KeyRing without(Set<String> lostKeys) {
        for (String id : lostKeys) {
            if (keys.containsKey(id)) {
                throw new IllegalArgumentException("key '" + id + "' is in GENKAN_SECRET_KEYS");
            }
        }
        return new KeyRing(keys, lostKeys, secrets);
    }

    /** {@code keyId.base64url(iv ‖ ciphertext ‖ tag)}; the purpose is authenticated with it. */
    public String seal(String purpose, byte[] plain) {
        String id = newest();
        byte[] iv = secrets.bytes(IV_BYTES);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, id, purpose, iv, plain, 0, plain.length);
        var joined = new byte[iv.length + sealed.length];
        System.arraycopy(iv, 0, joined, 0, iv.length);
        System.arraycopy(sealed, 0, joined, iv.length, sealed.length);
        return id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
    }

    /**
     * @throws IllegalStateException when the key is gone or the value was altered
     */
    public byte[] open(String purpose, String value) {
        try {
            int dot = value.indexOf('.');
            byte[] joined = Base64.getUrlDecoder().decode(value.substring(dot + 1));
            return crypt(
                    Cipher.DECRYPT_MODE,
                    value.substring(0, Math.max(0, dot)),
                    purpose,
                    Arrays.copyOf(joined, IV_BYTES),
                    joined,
                    IV_BYTES,
                    joined.length - IV_BYTES);
        } catch (IllegalArgumentException altered) {
            throw new IllegalStateException("a sealed value is none", altered);
        }
    }

    /** {@code keyId.base64url(hmac)} of a value that is only ever compared. */
    public String digest(String purpose, String value) {
        return digestWith(newest(), purpose, value);
    }

    /** Whether {@code stored} is the digest of {@code value}, in constant time. */
    public boolean matches(String purpose, String value, String stored) {
        String id = stored.substring(0, Math.max(0, stored.indexOf('.')));
        return keys.containsKey(id)
                && MessageDigest.isEqual(bytes(digestWith(id, purpose, value)), bytes(stored));
    }

    /** Raw keyed bytes, for values that are derived instead of stored (letter passwords). */
    public byte[] derive(String keyId, String purpose, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(keyId), "HmacSHA256"));
            mac.update(bytes(purpose));
            mac.update((byte) 0);
            return mac.doFinal(bytes(value));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String newest() {
        return keys.keySet().iterator().next();
    }

    /** The names of all keys, newest first. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(keys.keySet());
    }

    /** Whether the key of this name is lost for good. */
    public boolean lost(String id) {
        return lost.contains(id);
    }

    /** Whether a value was made by a key that is lost for good. */
    public boolean lostFor(String value) {
        return lost(value.substring(0, Math.max(0, value.indexOf('.'))));
    }

    /** What tells a key from any other without giving it away. */
    public String mark(String id) {
        return digestWith(id, "mark", "");
    }

    @Override
    public String toString() {
        return "KeyRing" + keys.keySet();
    }

    private String digestWith(String id, String purpose, String value) {
        return id
                + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(derive(id, purpose, value));
    }

    private byte[] crypt(
            int mode, String id, String purpose, byte[] iv, byte[] input, int from, int length) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(key(id), "AES"), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(bytes(purpose));
            return cipher.doFinal(input, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a sealed value could not be "
                            + (mode == Cipher.ENCRYPT_MODE ? "made" : "opened"),
                    e);
        }
    }

    private byte[] key(String id) {
        byte[] key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("no key '" + id + "' in GENKAN_SECRET_KEYS");
        }
        return key;
    }

    private static byte[] decode(String id, String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64.strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // same answer as for a short key, below
        }
        throw new IllegalArgumentException(
                "key '" + id + "' is not the base64 of " + KEY_BYTES + " bytes");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
