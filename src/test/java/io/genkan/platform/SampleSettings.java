package io.genkan.platform;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;

/** Settings of a portal at https://portal.example.jp, and what a test changes of them. */
public final class SampleSettings {

    static final String OLD_KEY = "old:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    static final String NEW_KEY = "new:HwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static final Map<String, String> GOOD =
            Map.of(
                    "GENKAN_PUBLIC_URL", "https://portal.example.jp",
                    "GENKAN_SECRET_KEYS", OLD_KEY,
                    "SMTP_HOST", "mail.example.jp",
                    "SMTP_PORT", "587",
                    "DB_URL", "jdbc:postgresql://db.example.jp/genkan",
                    "DB_USER", "genkan",
                    "LTPA_KEYS_FILE", "/etc/genkan/ltpa.keys",
                    "LTPA_KEYS_PASSWORD", "geheim");

    private SampleSettings() {}

    public static Settings good() {
        return with(Map.of());
    }

    /** The good ones with these instead; an empty text is as good as none. */
    public static Settings with(Map<String, String> other) {
        var all = new TreeMap<>(GOOD);
        all.putAll(other);
        return only(all);
    }

    static Settings only(Map<String, String> all) {
        return new Settings(config(all), new Secrets());
    }

    private static Config config(Map<String, String> values) {
        return (Config)
                Proxy.newProxyInstance(
                        SampleSettings.class.getClassLoader(),
                        new Class<?>[] {Config.class},
                        (proxy, asked, arguments) -> {
                            if (!asked.getName().equals("getOptionalValue")) {
                                throw new UnsupportedOperationException(asked.getName());
                            }
                            return Optional.ofNullable(values.get(arguments[0]));
                        });
    }
}
