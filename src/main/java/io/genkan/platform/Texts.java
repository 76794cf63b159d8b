package io.genkan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word on the screens: the portal's bundle and one per method, merged. In views {@code
 * #{texts.get('sign-in.title')}} or, with values, {@code #{texts.format('done.left', x)}}.
 */
@Named("texts")
@ApplicationScoped
public class Texts {

    private static final String PORTAL = "io.genkan.texts";

    @Inject @Any private Instance<TextBundles> bundles;
    @Inject private LocaleChoice language;
    private final Map<Locale, Map<String, String>> merged = new ConcurrentHashMap<>();

    /**
     * The text in the language of the request; a missing key shows itself, and {@code TextsTest}
     * finds it first.
     */
    public String get(String key) {
        return in(language.locale(), key);
    }

    public String format(String key, Object... values) {
        return new MessageFormat(get(key), language.locale()).format(values);
    }

    /** A text in which the page itself counts {@code {s}} down. */
    public String counted(String key, long seconds) {
        return get(key).replace("{s}", Long.toString(seconds));
    }

    public String in(Locale locale, String key) {
        return merged.computeIfAbsent(locale, this::merge).getOrDefault(key, key);
    }

    private Map<String, String> merge(Locale locale) {
        var all = new HashMap<String, String>();
        add(all, PORTAL, locale);
        bundles.stream().flatMap(TextBundles::baseNames).forEach(name -> add(all, name, locale));
        return Map.copyOf(all);
    }

    private static void add(Map<String, String> all, String baseName, Locale locale) {
        var bundle =
                ResourceBundle.getBundle(
                        baseName,
                        locale,
                        Thread.currentThread().getContextClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
    }
}
