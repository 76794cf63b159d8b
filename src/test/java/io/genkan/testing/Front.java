package io.genkan.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The balancer in front of several servers at its worst: no stickiness at all, each request goes to
 * another server than the one before. One request a connection; a server that takes no connection
 * is passed over, a GET that got no answer is asked of the next.
 */
public final class Front implements AutoCloseable {

    private static final String END = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
    private static final Pattern CONNECTION = Pattern.compile("(?im)^connection:.*\r\n");

    private enum Outcome {
        ANSWERED,
        /** Took the request and then said nothing; it may have done what was asked. */
        SILENT,
        REFUSED
    }

    private final ServerSocket door;
    private final List<URI> servers = new CopyOnWriteArrayList<>();
    private final ExecutorService porters = Executors.newCachedThreadPool(Front::porter);
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger resources = new AtomicInteger();
    private volatile URI last;

    public Front() {
        try {
            door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        porters.execute(this::open);
    }

    public URI url() {
        return URI.create("http://localhost:" + door.getLocalPort() + "/");
    }

    /** From now on this one gets its share. */
    public void add(URI server) {
        servers.add(server);
    }

    /** From now on it gets no new request, as an operator does before a stop. */
    public void remove(URI server) {
        servers.remove(server);
    }

    /** Who answered last; not counting what pages only link to. */
    public URI last() {
        return last;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        porters.shutdownNow();
    }

    private static Thread porter(Runnable work) {
        var thread = new Thread(work, "front");
        thread.setDaemon(true);
        return thread;
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                porters.execute(() -> serve(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor) {
            byte[] request = read(visitor.getInputStream());
            if (request.length > 0) {
                send(request, visitor);
            }
        } catch (IOException gone) {
            // whoever asked has left, or sees that the connection ends
        }
    }

    /** Head and body; always with a length, as browsers and Java's client send it. */
    private static byte[] read(InputStream from) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf(END, Math.max(0, head.length() - END.length())) < 0) {
            int next = from.read();
            if (next < 0) {
                return new byte[0];
            }
            head.append((char) next);
        }
        var length = LENGTH.matcher(head);
        var request = new ByteArrayOutputStream();
        request.write(forOneRequest(head.toString()).getBytes(StandardCharsets.ISO_8859_1));
        if (length.find()) {
            request.write(from.readNBytes(Integer.parseInt(length.group(1))));
        }
        return request.toByteArray();
    }

    private static String forOneRequest(String head) {
        String others = CONNECTION.matcher(head).replaceAll("");
        return others.substring(0, others.length() - 2) + "Connection: close" + END;
    }

    private void send(byte[] request, Socket visitor) throws IOException {
        String line = new String(request, 0, 200, StandardCharsets.ISO_8859_1).split("\r\n")[0];
        var turns = line.contains("jakarta.faces.resource") ? resources : pages;
        int turn = turns.getAndIncrement();
        var known = List.copyOf(servers);
        for (int i = 0; i < known.size(); i++) {
            var server = known.get((turn + i) % known.size());
            if (turns == pages) {
                last = server;
            }
            var outcome = passOn(request, server, visitor);
            if (outcome == Outcome.ANSWERED
                    || outcome == Outcome.SILENT && !line.startsWith("GET ")) {
                return;
            }
        }
    }

    private static Outcome passOn(byte[] request, URI server, Socket visitor) throws IOException {
        try (var there = new Socket(server.getHost(), server.getPort())) {
            int first = ask(request, there);
            if (first < 0) {
                return Outcome.SILENT;
            }
            visitor.getOutputStream().write(first);
            there.getInputStream().transferTo(visitor.getOutputStream());
            return Outcome.ANSWERED;
        } catch (ConnectException dead) {
            return Outcome.REFUSED;
        }
    }

    /** The answer's first byte, or a number below zero when the server went away. */
    private static int ask(byte[] request, Socket server) {
        try {
            server.getOutputStream().write(request);
            return server.getInputStream().read();
        } catch (IOException goneAway) {
            return -1;
        }
    }
}
