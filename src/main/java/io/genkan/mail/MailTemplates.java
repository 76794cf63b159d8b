package io.genkan.mail;

import io.genkan.society.Society;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes mails from templates that lie next to the feature that sends them: {@code
 * mail/<name>_<ja|en>.txt} in the owner's package. {@code {service}}, {@code {society}} and {@code
 * {telephone}} come from the society.
 */
@ApplicationScoped
public class MailTemplates {

    /**
     * @param values what the text needs besides; the subject gets none of it, so no code can end up
     *     there
     * @throws IllegalStateException when a placeholder stays unfilled
     */
    public Mail compose(
            Society society,
            String recipient,
            Class<?> owner,
            String name,
            Locale locale,
            Map<String, String> values) {
        var template = MailTemplate.read(owner, "mail/" + name + "_" + language(locale) + ".txt");
        var ofSociety =
                Map.of(
                        "service", society.serviceName(),
                        "society", society.societyName(),
                        "telephone", society.telephone());
        var all = new HashMap<>(values);
        all.putAll(ofSociety);
        return new Mail(
                society.sender(),
                society.societyName(),
                recipient,
                MailTemplate.filled(template.subject(), ofSociety),
                MailTemplate.filled(template.text(), all));
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "ja";
    }
}
