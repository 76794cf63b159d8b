package io.genkan.credential.passkey;

import java.util.Base64;

/** Bytes as WebAuthn writes them in JSON: base64url without padding (§3, RFC 4648 §5). */
final class Base64Url {

    private Base64Url() {}

    static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
