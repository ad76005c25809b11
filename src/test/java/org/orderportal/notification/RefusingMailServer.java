package org.orderportal.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes mail for nobody, and says so. */
final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String answer;

    RefusingMailServer(String answer) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException hungUp) {
                // The test is over, or the caller has heard enough.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var out = caller.getOutputStream();
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        var said = "220 mail.example";
        do {
            out.write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            said = answerTo(in.readLine());
        } while (!said.isEmpty());
    }

    private String answerTo(String line) {
        if (line == null || line.startsWith("QUIT")) {
            return "";
        }
        return line.startsWith("RCPT") ? answer : "250 OK";
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
