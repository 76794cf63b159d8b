package io.genkan.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The wire between a server and its PostgreSQL, which a test cuts and mends. It begins cut. */
public final class DatabaseLine implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("(?<=localhost:)\\d+");

    private final Set<Closeable> ends = ConcurrentHashMap.newKeySet();
    private final String url;
    private final int far;
    private final int near = OwnServer.freePort();

    public DatabaseLine(Database database) {
        var port = PORT.matcher(database.url());
        port.find();
        far = Integer.parseInt(port.group());
        url = port.replaceFirst(String.valueOf(near));
    }

    /** The database's address by this line. */
    public String url() {
        return url;
    }

    /** Whoever is connected notices, and nobody gets through any more. */
    public void cut() {
        ends.forEach(DatabaseLine::end);
        ends.clear();
    }

    public void mend() {
        try {
            var entrance = new ServerSocket();
            entrance.setReuseAddress(true);
            entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), near));
            ends.add(entrance);
            inBackground(() -> serve(entrance));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private void serve(ServerSocket entrance) throws IOException {
        while (!entrance.isClosed()) {
            var caller = entrance.accept();
            var called = new Socket(InetAddress.getLoopbackAddress(), far);
            ends.add(caller);
            ends.add(called);
            inBackground(() -> pass(caller, called));
            inBackground(() -> pass(called, caller));
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        var thread =
                new Thread(
                        () -> {
                            try {
                                work.run();
                            } catch (IOException cut) {
                                // that is what it is for
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void end(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
