package org.orderportal.exchange.ubl;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A file and an address on this machine that notice when somebody reads the one or calls the other. */
final class Trap implements AutoCloseable {

    private final ServerSocket server;
    private final Path pipe;
    private final String secret;
    private final AtomicInteger touched = new AtomicInteger();
    private final AtomicBoolean read = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread caller;
    private final Thread writer;

    private Trap(ServerSocket server, Path pipe, String secret) {
        this.server = server;
        this.pipe = pipe;
        this.secret = secret;
        this.caller = Thread.ofPlatform().daemon().start(this::answerCalls);
        this.writer = Thread.ofPlatform().daemon().start(this::feedReaders);
    }

    /** The file is a pipe: whoever opens it to read is noticed, however little they read. */
    static Trap set(Path folder, String secret) throws IOException, InterruptedException {
        var pipe = folder.resolve("secret").toAbsolutePath();
        var made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        if (made != 0) {
            throw new IOException("No pipe at " + pipe);
        }
        return new Trap(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), pipe, secret);
    }

    /** The file's first, then the address in several ways. */
    List<String> addresses() {
        var port = server.getLocalPort();
        return List.of(
                pipe.toUri().toString(),
                "http://127.0.0.1:" + port + "/a.dtd",
                "ftp://127.0.0.1:" + port + "/a",
                "jar:http://127.0.0.1:" + port + "/a.jar!/a");
    }

    /** Calls, and whether the file was read: how often, a pipe does not tell. */
    int touched() {
        return touched.get() + (read.get() ? 1 : 0);
    }

    private void answerCalls() {
        while (!closed.get()) {
            try (var call = server.accept()) {
                touched.incrementAndGet();
                call.getOutputStream()
                        .write(("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + secret.length()
                                        + "\r\n\r\n" + secret)
                                .getBytes(StandardCharsets.UTF_8));
            } catch (IOException ended) {
                // The next one, or the end.
            }
        }
    }

    /** Opening a pipe to write waits for somebody who reads. */
    private void feedReaders() {
        while (!closed.get()) {
            try (OutputStream out = Files.newOutputStream(pipe)) {
                if (!closed.get()) {
                    read.set(true);
                }
                out.write(secret.getBytes(StandardCharsets.UTF_8));
            } catch (IOException ended) {
                // Whoever read went away.
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closed.set(true);
        server.close();
        caller.join();
        try (var reader = Files.newInputStream(pipe)) {
            reader.readAllBytes();
        }
        writer.join(TimeUnit.SECONDS.toMillis(5));
    }
}
