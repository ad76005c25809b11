package org.orderportal.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a browser and the portal, hands every byte on, and counts those that go to the browser. */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 16_384;

    private final ServerSocket door;
    private final int portal;
    private final AtomicLong bytes = new AtomicLong();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Wire(int portal) throws IOException {
        this.portal = portal;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String origin() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** All that went to browsers until now, head lines and all. */
    long bytes() {
        return bytes.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var browser = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), portal);
                open.add(browser);
                open.add(server);
                Thread.ofVirtual().start(() -> hand(browser, server, new AtomicLong()));
                Thread.ofVirtual().start(() -> hand(server, browser, bytes));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void hand(Socket from, Socket to, AtomicLong counter) {
        try (from;
                to) {
            copy(from.getInputStream(), to.getOutputStream(), counter);
        } catch (IOException over) {
            // One side has hung up: closing both tells the other.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void copy(InputStream from, OutputStream to, AtomicLong counter) throws IOException {
        var buffer = new byte[BUFFER];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            to.write(buffer, 0, read);
            to.flush();
            counter.addAndGet(read);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
