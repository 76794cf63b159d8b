package io.genkan.credential.totp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The {@code otpauth:} address an app scans (the de-facto Key URI format). The label carries the
 * society's page name, since one extension shows nothing else (S-85); the issuer parameter joins it
 * unless the picture would then be too dense for another extension's reader.
 */
final class ProvisioningUri {

    /**
     * Bytes of a QR code of 61 modules at level M, the densest that every reader we tried could
     * read.
     */
    private static final int READABLE = 251;

    private ProvisioningUri() {}

    /**
     * @param page as the app will list it
     * @param account the member's user id
     * @param secret Base32, upper case, no padding
     */
    static String of(String page, String account, String secret) {
        String label = encoded(page) + ":" + encoded(account);
        String uri = "otpauth://totp/" + label + "?secret=" + secret;
        String settings =
                "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period=" + Totp.PERIOD_SECONDS;
        String whole = uri + "&issuer=" + encoded(page) + settings;
        return whole.length() <= READABLE ? whole : uri + settings;
    }

    /**
     * Percent-encoded; some readers take a plus for a plus, and a colon or question mark inside for
     * an end.
     */
    private static String encoded(String text) {
        return URLEncoder.encode(text.replaceAll("[:?]", " "), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
