package io.genkan.progress;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whom to count: all of a society, or those of an office, of a file, with a method, from a browser.
 */
public record Filter(
        Optional<String> office,
        Optional<String> run,
        Optional<String> method,
        Optional<String> browser) {

    private static final int LONGEST = 80;

    /** As it stands in the address. */
    static Filter of(String office, String run, String method, String browser) {
        return new Filter(given(office), given(run), given(method), given(browser));
    }

    boolean nothing() {
        return inAddress().isEmpty();
    }

    /** What an address says after its question mark; {@code more} comes last. */
    String query(Map<String, String> more) {
        var all = inAddress();
        all.putAll(more);
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> inAddress() {
        var all = new LinkedHashMap<String, String>();
        office.ifPresent(value -> all.put("office", value));
        run.ifPresent(value -> all.put("run", value));
        method.ifPresent(value -> all.put("method", value));
        browser.ifPresent(value -> all.put("browser", value));
        return all;
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .filter(text -> text.chars().noneMatch(Character::isISOControl));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
