package io.genkan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The server that an IT department has already: made by {@code server create}, with what
 * docs/operations.md says to add, taken from there word for word.
 */
public final class PlainServer {

    private static final Path WLP =
            Path.of(System.getProperty("liberty.server"), "../../..").normalize();
    private static final String COMMAND = WLP.resolve("bin/server").toString();

    private PlainServer() {}

    /** Prepared, with PostgreSQL's driver and the WAR, and not started. */
    public static InstalledServer withTheWar(Path folder, Database database) {
        var server = InstalledServer.in(folder).on(database);
        server.with("WLP_USER_DIR", folder.resolve("usr").toString())
                .run(COMMAND, "create", "plain");
        try {
            install(server, folder.resolve("usr/servers/plain"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return server;
    }

    /** Becomes the server's own process, so that signals reach it. */
    public static InstalledServer start(InstalledServer server) {
        return server.start(COMMAND, "run", "plain");
    }

    private static void install(InstalledServer server, Path its) throws IOException {
        var xml = its.resolve("server.xml");
        Files.writeString(xml, edited(Files.readString(xml), server));
        Files.copy(Path.of("src/main/liberty/config/genkan.xml"), its.resolve("genkan.xml"));
        Files.copy(Path.of(System.getProperty("app.war")), its.resolve("apps/genkan.war"));
        var drivers = server.folder().resolve("usr/shared/resources/jdbc");
        Files.createDirectories(drivers);
        Files.copy(
                WLP.resolve("usr/shared/resources/jdbc/postgresql.jar"),
                drivers.resolve("postgresql.jar"));
    }

    private static String edited(String created, InstalledServer server) {
        String fragment = Documented.in("docs/operations.md", "xml", "genkan.war");
        return created.replaceAll("(?s)<featureManager>.*?</featureManager>", "")
                .replaceFirst("(<server [^>]*>)", "$1\n" + fragment.replace("$", "\\$"))
                .replace("httpPort=\"9080\"", port("httpPort", server.setting("HTTP_PORT")))
                .replace("httpsPort=\"9443\"", port("httpsPort", server.setting("HTTPS_PORT")));
    }

    private static String port(String attribute, String number) {
        return attribute + "=\"" + number + "\"";
    }
}
