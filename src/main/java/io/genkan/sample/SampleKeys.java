package io.genkan.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Makes the sample's secret keys at its first start and keeps them beside its database. A real
 * installation brings its own.
 */
public class SampleKeys implements ConfigSource {

    private static final String NAME = "GENKAN_SECRET_KEYS";
    private static final int LAST_RESORT = 50;

    /** Relative to the server's output folder, in which Liberty runs. */
    private static final Path FILE = Path.of("sample", "secret-keys");

    private final String keys = read();

    @Override
    public Map<String, String> getProperties() {
        return Map.of(NAME, keys);
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(NAME);
    }

    @Override
    public String getValue(String name) {
        return name.equals(NAME) ? keys : null;
    }

    @Override
    public String getName() {
        return "sample";
    }

    @Override
    public int getOrdinal() {
        return LAST_RESORT;
    }

    private static String read() {
        try {
            if (Files.notExists(FILE)) {
                var key = new byte[32];
                new SecureRandom().nextBytes(key);
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, "s1:" + Base64.getEncoder().encodeToString(key));
            }
            return Files.readString(FILE).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
