package io.genkan.credential.passkey;

import io.genkan.member.Member;
import java.nio.charset.StandardCharsets;

/**
 * What a passkey remembers of its member: the opaque id, so that a device tells nothing of the
 * person (WebAuthn §14.6.1).
 */
final class UserHandle {

    private UserHandle() {}

    static byte[] of(Member member) {
        return member.publicId().getBytes(StandardCharsets.UTF_8);
    }
}
