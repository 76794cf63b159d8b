package io.genkan.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens the provisioning API (RFC 6750): for the society at a host, or, without one, for all of the
 * installation.
 */
public record ApiToken(Optional<String> host, String secret) {

    private static final int SHORTEST = 32;

    /**
     * @param text {@code token} or {@code host:token}, several by commas
     * @throws IllegalArgumentException that says what is wrong, without any token
     */
    static List<ApiToken> parse(String text) {
        var all = Stream.of(text.split(",", -1)).map(String::strip).map(ApiToken::one).toList();
        if (all.stream().map(ApiToken::secret).distinct().count() < all.size()) {
            throw new IllegalArgumentException("each token once");
        }
        return all;
    }

    private static ApiToken one(String text) {
        int colon = text.indexOf(':');
        String host = text.substring(0, Math.max(0, colon));
        String secret = text.substring(colon + 1);
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("at least 32 characters");
        }
        if (colon == 0 || !host.equals(host.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a host, in lower case, before the colon");
        }
        return new ApiToken(Optional.of(host).filter(name -> !name.isEmpty()), secret);
    }

    @Override
    public String toString() {
        return "ApiToken[" + host.orElse("all") + "]";
    }
}
