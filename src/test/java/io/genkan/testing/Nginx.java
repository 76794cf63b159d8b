package io.genkan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The proxy in front, with the configuration of docs/operations.md. It comes from 127.0.0.2, so
 * that the server can tell it from a stranger on this machine.
 */
public final class Nginx implements AutoCloseable {

    public static final String ADDRESS = "127.0.0.2";

    private static final String COMMAND = "apt-get install -y --no-install-recommends nginx-light";
    private static final Duration TO_START = Duration.ofSeconds(30);

    private final Path folder;
    private final Process process;

    private Nginx(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** Ends TLS on that port with that certificate and hands on to the server's port. */
    public static Nginx inFrontOf(int serverPort, int port, Certificate certificate, Path folder) {
        try {
            Files.createDirectories(folder);
            var config = folder.resolve("nginx.conf");
            Files.writeString(config, config(serverPort, port, certificate, folder));
            var process =
                    new ProcessBuilder(
                                    program(folder).toString(),
                                    "-p",
                                    folder.toString(),
                                    "-c",
                                    config.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("console.txt").toFile())
                            .start();
            return new Nginx(folder, process).listening(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    private Nginx listening(int port) {
        Waiting.until(
                "nginx, see " + folder,
                TO_START,
                () -> {
                    try (var socket = new Socket("localhost", port)) {
                        return socket.isConnected();
                    } catch (IOException notYet) {
                        return false;
                    }
                });
        return this;
    }

    private static String config(int serverPort, int port, Certificate certificate, Path folder) {
        String server =
                Documented.in("docs/operations.md", "nginx", "proxy_pass")
                        .replace("listen 443", "listen " + port)
                        .replace("portal.example.jp;", "localhost;")
                        .replace("/etc/nginx/portal.example.jp.pem", certificate.pem().toString())
                        .replace("/etc/nginx/portal.example.jp.key", certificate.key().toString())
                        .replace(
                                "proxy_pass http://127.0.0.1:9080;",
                                "proxy_pass http://127.0.0.1:"
                                        + serverPort
                                        + "; proxy_bind "
                                        + ADDRESS
                                        + ";");
        return """
                daemon off;
                user root;
                worker_processes 1;
                pid FOLDER/nginx.pid;
                error_log FOLDER/error.log;
                events {}
                http {
                access_log off;
                client_body_temp_path FOLDER/body;
                proxy_temp_path FOLDER/proxy;
                fastcgi_temp_path FOLDER/fastcgi;
                uwsgi_temp_path FOLDER/uwsgi;
                scgi_temp_path FOLDER/scgi;
                """
                        .replace("FOLDER", folder.toString())
                + server
                + "}\n";
    }

    /** The machine's, or Debian's package, unpacked here and not installed: no service starts. */
    private static Path program(Path folder) {
        return ofThisMachine()
                .or(() -> unpacked(folder.resolve("package")))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The test of the proxy needs nginx. Type:  sudo "
                                                + COMMAND));
    }

    private static Optional<Path> ofThisMachine() {
        return Stream.of(System.getenv("PATH").split(":"), new String[] {"/usr/sbin"})
                .flatMap(Stream::of)
                .map(place -> Path.of(place, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> unpacked(Path folder) {
        Command.succeeds(Duration.ofMinutes(2), List.of("apt-get", "update", "-qq"));
        String fetch =
                "mkdir -p '%1$s' && cd '%1$s' && apt-get download nginx && dpkg -x nginx_*.deb ."
                        .formatted(folder);
        return Command.succeeds(Duration.ofMinutes(3), List.of("sh", "-c", fetch))
                ? Optional.of(folder.resolve("usr/sbin/nginx")).filter(Files::isExecutable)
                : Optional.empty();
    }
}
