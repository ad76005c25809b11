package org.orderportal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.UnaryOperator;
import org.orderportal.SampleOrder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands orders in and invoices each, as a supplier's machine does: what was not answered it says again, with the same key.
 * It remembers each invoice that the portal said was sent.
 */
final class InvoicingMachine implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String INVOICE = "{\"base\":\"order\",\"sellerRegistration\":\"5599991014\",\"send\":true}";
    private static final Set<Integer> GOOD = Set.of(200, 201);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> open = new ConcurrentSkipListSet<>();

    /** Invoices a new order of that number; false where the portal did not answer. */
    boolean invoice(UnaryOperator<String> url, String number) throws InterruptedException {
        open.add(number);
        var order =
                post(url.apply("/api/v1/orders"), "demo-operator", "application/xml", "", SampleOrder.numbered(number));
        if (order.isEmpty()) {
            return false;
        }
        var sent = post(
                url.apply("/api/v1/orders/" + order.get() + "/invoices"),
                "demo-supplier",
                "application/json",
                number,
                INVOICE);
        sent.ifPresent(document -> {
            acknowledged.put(number, document);
            open.remove(number);
        });
        return sent.isPresent();
    }

    /** Says again what was not answered. */
    void sayAgain(UnaryOperator<String> url) throws InterruptedException {
        for (var number : Set.copyOf(open)) {
            if (!invoice(url, number)) {
                throw new IllegalStateException(number + " is not answered by a portal that is ready");
            }
        }
    }

    /** What an invoice needs to know of its supplier. */
    void introduce(UnaryOperator<String> url) throws IOException, InterruptedException {
        var order = post(
                        url.apply("/api/v1/orders"),
                        "demo-operator",
                        "application/xml",
                        "",
                        SampleOrder.numbered("FIRST"))
                .orElseThrow();
        var read = HttpRequest.newBuilder(URI.create(url.apply("/api/v1/orders/" + order)))
                .header("Authorization", "Bearer demo-supplier")
                .build();
        var supplier = JSON.readTree(http.send(read, BodyHandlers.ofString()).body())
                .path("supplier")
                .asString();
        var body = "{\"vatNumber\":\"SE559999101401\",\"iban\":\"SE4550000000058398257466\"}";
        var told = HttpRequest.newBuilder(URI.create(url.apply("/api/v1/suppliers/" + supplier)))
                .header("Authorization", "Bearer demo-supplier")
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(body))
                .build();
        var answer = http.send(told, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The supplier is not known: " + answer.body());
        }
    }

    /** The ids of the invoices that were acknowledged, one for each order. */
    Set<String> documents() {
        return Set.copyOf(acknowledged.values());
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** The id of what was made; empty where the portal was gone before it answered. */
    private Optional<String> post(String url, String key, String type, String idempotencyKey, String body)
            throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (!idempotencyKey.isEmpty()) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        try {
            return Optional.of(id(http.send(request.build(), BodyHandlers.ofString())));
        } catch (IOException cutOff) {
            return Optional.empty();
        }
    }

    /** A portal whose database is gone says so; everything else has to be good. */
    private static String id(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 500) {
            throw new IOException("answered with " + answer.statusCode());
        }
        if (!GOOD.contains(answer.statusCode())) {
            throw new IllegalStateException(
                    answer.uri() + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body()).path("id").asString();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
