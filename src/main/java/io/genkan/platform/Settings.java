package io.genkan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/**
 * What the deployer decides, read once from the environment or the server's variables. Everything
 * that is wrong is told at once, at the start, by {@link #check()}; docs/operations.md lists every
 * name.
 */
@ApplicationScoped
public class Settings {

    /** Read by the server's configuration, which would stumble over each in a way of its own. */
    private static final List<String> LIBERTYS =
            List.of("DB_URL", "DB_USER", "LTPA_KEYS_FILE", "LTPA_KEYS_PASSWORD");

    /** As genkan.xml has it. */
    static final int POOL = 30;

    /** What one request and the work behind it can hold at once. */
    private static final int FEWEST = 7;

    private static final String POSTGRES = "jdbc:postgresql:";

    private final List<String> wrong = new ArrayList<>();
    private Config config;
    private URI publicUrl;
    private boolean sample;
    private KeyRing keyRing;
    private List<ApiToken> apiTokens = List.of();
    private Optional<String> metricsToken = Optional.empty();
    private Optional<String> auditLog = Optional.empty();
    private SmtpServer smtp;
    private Duration drain = Duration.ZERO;
    private int connections = POOL;

    protected Settings() {}

    @Inject
    public Settings(Config config, Secrets secrets) {
        this.config = config;
        sample = yes("GENKAN_SAMPLE");
        publicUrl = required("GENKAN_PUBLIC_URL", Settings::webAddress);
        keyRing = required("GENKAN_SECRET_KEYS", text -> KeyRing.parse(text, secrets));
        optional("GENKAN_LOST_KEYS").ifPresent(this::withoutLost);
        apiTokens =
                optional("GENKAN_API_TOKEN").isEmpty()
                        ? List.of()
                        : required("GENKAN_API_TOKEN", ApiToken::parse);
        metricsToken = token("GENKAN_METRICS_TOKEN");
        auditLog = optional("GENKAN_AUDIT_LOG");
        checkSessions();
        smtp =
                new SmtpServer(
                        required("SMTP_HOST", Function.identity()),
                        port("SMTP_PORT"),
                        optional("SMTP_USER"),
                        optional("SMTP_PASSWORD"),
                        yes("SMTP_STARTTLS"));
        drain = drain(optional("GENKAN_DRAIN_SECONDS").orElse("5"));
        connections = connections(optional("DB_POOL_SIZE").orElse(String.valueOf(POOL)));
        LIBERTYS.forEach(name -> required(name, Function.identity()));
    }

    /** Liberty reads it, and would keep sessions in memory if it were misspelt. */
    private void checkSessions() {
        var sessions = optional("GENKAN_SESSIONS");
        if (sessions.filter(kind -> !kind.equals("shared")).isPresent()) {
            wrong.add("GENKAN_SESSIONS: shared, or nothing");
        }
        if (sessions.isPresent()
                && optional("DB_URL").filter(url -> !url.startsWith(POSTGRES)).isPresent()) {
            wrong.add("GENKAN_SESSIONS: sessions are shared on PostgreSQL only");
        }
    }

    /** Where outgoing mail is handed over. */
    public record SmtpServer(
            String host,
            int port,
            Optional<String> user,
            Optional<String> password,
            boolean startTls) {
        @Override
        public String toString() {
            return "SmtpServer[" + host + ":" + port + "]";
        }
    }

    /**
     * @throws IllegalStateException that lists every missing or malformed setting
     */
    public void check() {
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "Genkan cannot start. Mend these settings: " + String.join("; ", wrong));
        }
    }

    /**
     * Where the society without a host of its own is found; of all others it gives scheme and port.
     * Never ends with a slash.
     */
    public URI publicUrl() {
        return publicUrl;
    }

    /**
     * The same at another host: all societies of an installation share scheme and port.
     *
     * @param host of a society, in lower case
     */
    public URI publicUrlAt(String host) {
        int port = publicUrl.getPort();
        return URI.create(publicUrl.getScheme() + "://" + host + (port < 0 ? "" : ":" + port));
    }

    public boolean sample() {
        return sample;
    }

    /** The provisioning API is off without any. */
    public List<ApiToken> apiTokens() {
        return apiTokens;
    }

    /** There are no figures without a token. */
    public Optional<String> metricsToken() {
        return metricsToken;
    }

    /** Where a copy of the trail goes, line by line; there is none without it. */
    public Optional<String> auditLog() {
        return auditLog;
    }

    public SmtpServer smtp() {
        return smtp;
    }

    /** How long the server goes on answering after it was told to end and is ready no more. */
    public Duration drain() {
        return drain;
    }

    /** How many there are to the database at most. */
    int connections() {
        return connections;
    }

    @Produces
    public KeyRing keyRing() {
        return keyRing;
    }

    /**
     * {@code true} or {@code false}; anything else is told, since a misspelt "yes" must not mean
     * no.
     */
    private boolean yes(String name) {
        String text = optional(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            wrong.add(name + ": true or false");
        }
        return text.equals("true");
    }

    private void withoutLost(String ids) {
        try {
            keyRing = keyRing == null ? null : keyRing.without(Set.of(ids.split("\\s*,\\s*")));
        } catch (IllegalArgumentException e) {
            wrong.add("GENKAN_LOST_KEYS: " + e.getMessage());
        }
    }

    private Optional<String> token(String name) {
        var token = optional(name);
        token.filter(text -> text.length() < 32)
                .ifPresent(text -> wrong.add(name + ": at least 32 characters"));
        return token;
    }

    private Duration drain(String seconds) {
        if (!seconds.matches("[0-9]{1,2}")) {
            wrong.add("GENKAN_DRAIN_SECONDS: 0 to 99");
            return Duration.ZERO;
        }
        return Duration.ofSeconds(Integer.parseInt(seconds));
    }

    /** Liberty reads it as well, as the size of its pool. */
    private int connections(String number) {
        if (!number.matches("[1-9][0-9]{0,3}") || Integer.parseInt(number) < FEWEST) {
            wrong.add("DB_POOL_SIZE: " + FEWEST + " to 9999");
            return POOL;
        }
        return Integer.parseInt(number);
    }

    private int port(String name) {
        Integer port = required(name, Settings::portNumber);
        return port == null ? 0 : port;
    }

    private static Integer portNumber(String text) {
        int port = Integer.parseInt(text);
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("not a port");
        }
        return port;
    }

    private static URI webAddress(String text) {
        URI address = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        if (address.getHost() == null
                || !Set.of("http", "https").contains(String.valueOf(address.getScheme()))) {
            throw new IllegalArgumentException("not an http(s) address");
        }
        if (!address.toString().equals(origin(address))) {
            throw new IllegalArgumentException(
                    "more than scheme, host and port, or not in lower case");
        }
        return address;
    }

    /** As browsers write it (RFC 6454 §6.2), since it is compared with what they send. */
    private static String origin(URI address) {
        boolean usual = address.getPort() == (address.getScheme().equals("https") ? 443 : 80);
        return address.getScheme()
                + "://"
                + address.getHost().toLowerCase(Locale.ROOT)
                + (address.getPort() < 0 || usual ? "" : ":" + address.getPort());
    }

    private Optional<String> optional(String name) {
        return config.getOptionalValue(name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private <T> T required(String name, Function<String, T> read) {
        try {
            return optional(name)
                    .map(read)
                    .orElseThrow(() -> new IllegalArgumentException("missing"));
        } catch (IllegalArgumentException e) {
            wrong.add(
                    name
                            + ": "
                            + (e instanceof NumberFormatException
                                    ? "not a number"
                                    : e.getMessage()));
            return null;
        }
    }
}
