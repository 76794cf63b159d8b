package io.genkan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The wire between a server and its database. It can be cut, as when the other machine dies,
 * blocked, as when it hangs or a firewall swallows all, and repaired.
 */
public final class CutWire implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("(?<=localhost:)\\d+");

    private static final Duration TO_OPEN = Duration.ofSeconds(5);

    private final int target;
    private final int port;
    private final String url;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final Object gate = new Object();
    private volatile boolean blocked;
    private ServerSocket door;

    /**
     * @param database a PostgreSQL on this machine
     */
    public CutWire(Database database) {
        var there = PORT.matcher(database.url());
        there.find();
        target = Integer.parseInt(there.group());
        repair(0);
        port = door.getLocalPort();
        url = there.replaceFirst(String.valueOf(port));
    }

    /** The database's address by this wire. */
    public String url() {
        return url;
    }

    /** Whoever comes is refused, and whoever is connected is cut off. */
    public void cut() {
        close(door);
        ends.forEach(CutWire::close);
        ends.clear();
    }

    /** Nothing gets through any more, and nobody is told. */
    public void block() {
        blocked = true;
    }

    /** Who was cut off may come anew; what was held back arrives. */
    public void repair() {
        synchronized (gate) {
            blocked = false;
            gate.notifyAll();
        }
        if (door.isClosed()) {
            repair(port);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private void repair(int at) {
        door = Waiting.until("the port is free", TO_OPEN, () -> opened(at));
        var open = door;
        run(() -> accept(open));
    }

    /** Empty while whoever was listening is still on the way out. */
    private static Optional<ServerSocket> opened(int at) {
        try {
            return Optional.of(new ServerSocket(at, 50, InetAddress.getLoopbackAddress()));
        } catch (BindException notYet) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket open) {
        while (!open.isClosed()) {
            try {
                var here = open.accept();
                var there = new Socket(InetAddress.getLoopbackAddress(), target);
                ends.add(here);
                ends.add(there);
                run(() -> carry(here, there));
                run(() -> carry(there, here));
            } catch (IOException cut) {
                continue;
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] piece = new byte[8192];
        try (from;
                to) {
            for (int read = from.getInputStream().read(piece);
                    read >= 0;
                    read = from.getInputStream().read(piece)) {
                pass();
                to.getOutputStream().write(piece, 0, read);
            }
        } catch (IOException cut) {
            ends.remove(from);
        }
    }

    private void pass() {
        synchronized (gate) {
            while (blocked) {
                try {
                    gate.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private static void run(Runnable work) {
        var thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception gone) {
            return;
        }
    }
}
