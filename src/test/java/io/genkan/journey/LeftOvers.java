package io.genkan.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What an earlier run left in the test server's folder: a database whose schema may be another one
 * by now, and the WAR if that run was cut short. A server that somebody started by hand keeps
 * everything.
 */
final class LeftOvers {

    private LeftOvers() {}

    static void remove() {
        if (serverRuns()) {
            return;
        }
        var server = Path.of(System.getProperty("liberty.server"));
        empty(server.resolve("db"));
        empty(server.resolve("dropins"));
    }

    private static boolean serverRuns() {
        try (var socket = new Socket()) {
            int port = Integer.getInteger("test.http.port");
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static void empty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
