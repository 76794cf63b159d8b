package io.genkan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server as an operator has it: a command, and settings in the environment and nowhere else. It
 * knows nothing of the machine's own environment but where programs are.
 */
public final class InstalledServer implements AutoCloseable {

    private static final Duration TO_START = Duration.ofSeconds(300);

    /** Requests under way are waited for, and the archive of classes is written. */
    private static final Duration TO_END = Duration.ofSeconds(300);

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Process process;

    private InstalledServer(Path folder) {
        this.folder = folder;
        environment.put("PATH", System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    /** With an empty folder for whatever belongs to it. */
    public static InstalledServer in(Path folder) {
        clear(folder);
        return new InstalledServer(folder);
    }

    /** All settings that docs/operations.md calls required, for that database. */
    public InstalledServer on(Database database) {
        int port = freePort();
        return with("HTTP_PORT", String.valueOf(port))
                .with("HTTPS_PORT", String.valueOf(freePort()))
                .with("GENKAN_PUBLIC_URL", "http://localhost:" + port)
                .with("GENKAN_SECRET_KEYS", "t1:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
                .with("DB_URL", database.url())
                .with("DB_USER", database.user())
                .with("DB_PASSWORD", "")
                .with("SMTP_HOST", "127.0.0.1")
                .with("SMTP_PORT", System.getProperty("test.smtp.port"))
                .with("LTPA_KEYS_FILE", folder.resolve("keys/ltpa.keys").toString())
                .with("LTPA_KEYS_PASSWORD", "test");
    }

    public InstalledServer with(String setting, String value) {
        environment.put(setting, value);
        return this;
    }

    /** As if the operator had forgotten it. */
    public InstalledServer without(String setting) {
        environment.remove(setting);
        return this;
    }

    public Path folder() {
        return folder;
    }

    public String setting(String name) {
        return environment.get(name);
    }

    public URI url() {
        return URI.create("http://localhost:" + environment.get("HTTP_PORT") + "/");
    }

    /** Its process and whatever that has started. */
    public List<Long> pids() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(ProcessHandle::pid)
                .toList();
    }

    /** Runs it until the application is there. */
    public InstalledServer start(String... command) {
        return startUntil("CWWKZ0001I", command);
    }

    /** Runs it until it has printed this. */
    public InstalledServer startUntil(String printed, String... command) {
        try {
            process = process(command).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Waiting.until(
                printed + " in " + consoleFile(),
                TO_START,
                () -> {
                    if (console().contains(printed)) {
                        return true;
                    }
                    if (!process.isAlive()) {
                        throw new AssertionError("it ended by itself:\n" + console());
                    }
                    return false;
                });
        return this;
    }

    /** A command of the operator's, to its end. */
    public void run(String... command) {
        try {
            var running = process(command).start();
            if (!running.waitFor(TO_START.toSeconds(), TimeUnit.SECONDS)
                    || running.exitValue() != 0) {
                throw new AssertionError(List.of(command) + " failed:\n" + console());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String console() {
        try {
            return Files.readString(consoleFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGTERM, as systemd and containers do it; the wait for its end is {@link #ended}. */
    public void terminate() {
        process.destroy();
    }

    public int ended() {
        try {
            if (!process.waitFor(TO_END.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("it does not end:\n" + console());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As a power cut does it: kill -9. */
    public void kill() {
        process.destroyForcibly();
        ended();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            terminate();
            ended();
        }
    }

    private ProcessBuilder process(String... command) throws IOException {
        Files.createDirectories(folder);
        var builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(consoleFile().toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }

    private Path consoleFile() {
        return folder.resolve("console.txt");
    }

    private static void clear(Path folder) {
        try (var files = Files.exists(folder) ? Files.walk(folder) : Stream.<Path>empty()) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that nobody listens on. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
