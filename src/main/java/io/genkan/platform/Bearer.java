package io.genkan.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** What stands in an Authorization header of the scheme Bearer (RFC 6750 §2.1). */
public final class Bearer {

    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /** Whether the header holds the token; takes as long whichever character is wrong. */
    public static boolean holds(String header, String token) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        bytes(header.substring(SCHEME.length()).strip()), bytes(token));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
