package io.genkan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A second server beside the one that Arquillian manages, from the same installation and with the
 * same WAR, for tests that kill servers or need two of them. It has its own folder, ports and
 * variables.
 */
public final class OwnServer implements AutoCloseable {

    private static final Duration TO_START = Duration.ofSeconds(240);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Path wlp;
    private final Path folder;
    private final String config;
    private String jvm = "-Xmx512m\n-XX:+UseSerialGC\n-XX:TieredStopAtLevel=1\n";
    private final List<String> includes = new ArrayList<>(List.of("genkan.xml"));
    private Database database;
    private Process process;

    private OwnServer(String name) {
        var testServer = Path.of(System.getProperty("liberty.server"));
        wlp = testServer.resolve("../../..").normalize();
        folder = testServer.resolveSibling(name);
        config = bootstrap(testServer).getProperty("genkan.config");
        String port = String.valueOf(freePort());
        variables.put("HTTP_PORT", port);
        variables.put("HTTPS_PORT", String.valueOf(freePort()));
        variables.put("GENKAN_PUBLIC_URL", "http://localhost:" + port);
        variables.put("GENKAN_SECRET_KEYS", "t1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        variables.put("GENKAN_API_TOKEN", "test-token-test-token-test-token-1");
        on(TestedDatabase.fresh(folder));
        variables.put("SMTP_HOST", "127.0.0.1");
        variables.put("SMTP_PORT", System.getProperty("test.smtp.port"));
        variables.put("LTPA_KEYS_FILE", "${server.output.dir}/ltpa.keys");
        variables.put("LTPA_KEYS_PASSWORD", "test");
        variables.put("GENKAN_SECURE_COOKIES", "false");
        variables.put("GENKAN_DRAIN_SECONDS", "0"); // nobody is led away from it
    }

    /** A server with nothing left of an earlier one of that name. */
    public static OwnServer named(String name) {
        var server = new OwnServer(name);
        server.clear();
        return server;
    }

    /** Another value for one of the product's settings. */
    public OwnServer with(String setting, String value) {
        variables.put(setting, value);
        return this;
    }

    /** Another database than one of its own. */
    public OwnServer on(Database other) {
        database = other;
        return with("DB_URL", other.url()).with("DB_USER", other.user()).with("DB_PASSWORD", "");
    }

    /** One more of the product's files of configuration. */
    public OwnServer including(String file) {
        includes.add(file);
        return this;
    }

    /** Other options than those of a quick start, one a line. */
    public OwnServer withJvm(String options) {
        jvm = options;
        return this;
    }

    /** More configuration than the product has, as an operator would add it. */
    public OwnServer withConfig(String serverXml) {
        write("configDropins/overrides/test.xml", serverXml);
        return this;
    }

    public long pid() {
        return process.pid();
    }

    public URI url() {
        return URI.create("http://localhost:" + variables.get("HTTP_PORT") + "/");
    }

    public Database database() {
        return database;
    }

    /** Starts and returns when the application answers. */
    public OwnServer start() {
        launch();
        Waiting.until("an answer of " + url() + ", see " + folder, TO_START, this::answers);
        return this;
    }

    /** Starts and returns what was printed when the application has refused to; then it ends. */
    public String startInVain() {
        launch();
        Waiting.until("a refusal, see " + folder, TO_START, () -> console().contains("CWWKZ0012I"));
        String printed = console();
        stop();
        return printed;
    }

    private void launch() {
        write("server.xml", serverXml());
        write("jvm.options", jvm);
        try {
            // "run" becomes the Java process, so that a kill hits the server and not a script
            process =
                    new ProcessBuilder(
                                    wlp.resolve("bin/server").toString(),
                                    "run",
                                    folder.getFileName().toString())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("console.txt").toFile())
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has printed since its start. */
    public String console() {
        return read("console.txt");
    }

    /** What it has written down since its start; more than it prints. */
    public String log() {
        return read("logs/messages.log");
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a power cut does it: kill -9. */
    public void kill() {
        end(process.destroyForcibly());
    }

    /** As an operator does it. */
    public void stop() {
        process.destroy();
        end(process);
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    /**
     * Before the application is there, the server answers "not found" for anything; before a
     * society is, so does the application, or fails.
     */
    private boolean answers() {
        if (!process.isAlive()) {
            throw new AssertionError(
                    "the server ended by itself, see " + folder.resolve("console.txt"));
        }
        var request =
                HttpRequest.newBuilder(url().resolve("no-such-page"))
                        .timeout(Duration.ofSeconds(20))
                        .build();
        try {
            client.send(request, HttpResponse.BodyHandlers.discarding());
            return isDeployed();
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean isDeployed() {
        return console().contains("CWWKZ0001I");
    }

    private void end(Process ending) {
        try {
            if (!ending.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("the server does not end: " + folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String serverXml() {
        var included =
                includes.stream()
                        .map(file -> "<include location=\"%s/%s\"/>".formatted(config, file));
        var set =
                variables.entrySet().stream()
                        .map(
                                entry ->
                                        "<variable name=\"%s\" value=\"%s\"/>"
                                                .formatted(
                                                        entry.getKey(),
                                                        entry.getValue().replace("&", "&amp;")));
        return Stream.concat(included, set)
                .collect(
                        Collectors.joining(
                                "\n  ",
                                "<server>\n  ",
                                """

                                  <webApplication location="%s" contextRoot="/"/>
                                  <applicationMonitor updateTrigger="disabled" dropinsEnabled="false"/>
                                </server>
                                """
                                        .formatted(unpackedWar())));
    }

    /** The folder the build packs, which starts some seconds sooner than the archive. */
    private static String unpackedWar() {
        return System.getProperty("app.war").replaceAll("\\.war$", "");
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void clear() {
        try (var files = Files.exists(folder) ? Files.walk(folder) : Stream.<Path>empty()) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties bootstrap(Path server) {
        var properties = new Properties();
        try (var file = Files.newBufferedReader(server.resolve("bootstrap.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
