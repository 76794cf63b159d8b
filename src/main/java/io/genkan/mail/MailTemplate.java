package io.genkan.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one mail in one language: a line {@code Subject: …}, an empty line, the text; {@code
 * {name}} is filled.
 */
record MailTemplate(String subject, String text) {

    private static final String SUBJECT = "Subject: ";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    /**
     * @param resource seen from the owner's package
     */
    static MailTemplate read(Class<?> owner, String resource) {
        try (InputStream file = owner.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no " + resource + " next to " + owner.getName());
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MailTemplate parse(String file) {
        String[] parts = file.replace("\r\n", "\n").split("\n\n", 2);
        if (parts.length < 2 || !parts[0].startsWith(SUBJECT)) {
            throw new IllegalStateException("a mail begins with a subject and an empty line");
        }
        return new MailTemplate(parts[0].substring(SUBJECT.length()), parts[1]);
    }

    /**
     * In one pass, so that a value never acts as a placeholder.
     *
     * @throws IllegalStateException when a placeholder has no value
     * @throws IllegalArgumentException for a value of more than one line
     */
    static String filled(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing to fill {" + name + "} with");
        }
        Mail.refuseControls(value);
        return value;
    }
}
