package io.genkan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The wire between a server and what it needs. It can be cut, as when the other machine dies, and
 * repaired.
 */
public final class CutWire implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    /**
     * @param target a port of this machine
     */
    public CutWire(int target) {
        this.target = target;
        repair(0);
        port = door.getLocalPort();
    }

    public int port() {
        return port;
    }

    /** Whoever comes is refused, and whoever is connected is cut off. */
    public void cut() {
        close(door);
        ends.forEach(CutWire::close);
        ends.clear();
    }

    public void repair() {
        if (door.isClosed()) {
            repair(port);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private void repair(int at) {
        try {
            door = new ServerSocket(at, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var open = door;
        run(() -> accept(open));
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
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            ends.remove(from);
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
