package org.orderportal.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A buyer's system that documents are pushed to. It is slow, and one that forgets takes every tenth document and says it
 * did not, so that it comes again.
 */
final class Receiver implements AutoCloseable {

    private static final int FORGETS_ONE_IN = 10;
    private static final int TAKEN = 204;
    private static final int FAILED = 503;

    private final boolean forgets;
    private final HttpServer server;
    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger deliveries = new AtomicInteger();

    Receiver(boolean forgets) throws IOException {
        this.forgets = forgets;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var headers = exchange.getRequestHeaders();
            LockSupport.parkNanos(
                    Duration.ofMillis(ThreadLocalRandom.current().nextInt(300)).toNanos());
            deliveries.incrementAndGet();
            numbers.put(headers.getFirst("Portal-Document-Id"), headers.getFirst("Portal-Document-Number"));
            var isForgotten = forgets && ThreadLocalRandom.current().nextInt(FORGETS_ONE_IN) == 0;
            exchange.sendResponseHeaders(isForgotten ? FAILED : TAKEN, -1);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/documents";
    }

    /** The documents that it has, by their ids. */
    Set<String> documents() {
        return Set.copyOf(numbers.keySet());
    }

    /** How many numbers two of its documents share. */
    int sharedNumbers() {
        return numbers.size() - Set.copyOf(numbers.values()).size();
    }

    /** How often something came that it had: what a receiver would have twice that does not look at the id. */
    int repeats() {
        return deliveries.get() - numbers.size();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
