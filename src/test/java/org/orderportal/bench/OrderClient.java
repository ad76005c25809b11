package org.orderportal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.orderportal.PackagedPortal;
import org.orderportal.SampleOrder;
import tools.jackson.databind.json.JsonMapper;

/** A buyer's network that hands orders in and remembers each one that the portal acknowledged. */
final class OrderClient implements AutoCloseable {

    /** An order that the portal said it had taken in. */
    record Acknowledged(String id, String number) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final UnaryOperator<String> url;

    OrderClient(PackagedPortal portal) {
        this(portal::url);
    }

    OrderClient(UnaryOperator<String> url) {
        this.url = url;
    }

    /** Posts an order; empty when the portal died before it answered. */
    Optional<Acknowledged> post(String number) throws InterruptedException {
        return post(number, SampleOrder.numbered(number));
    }

    /** Posts that order, likewise. */
    Optional<Acknowledged> post(String number, String xml) throws InterruptedException {
        var request = request("/api/v1/orders")
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(xml))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(
                        "%s was answered with %d: %s".formatted(number, answer.statusCode(), answer.body()));
            }
            return Optional.of(
                    new Acknowledged(JSON.readTree(answer.body()).path("id").asString(), number));
        } catch (IOException cutOff) {
            return Optional.empty();
        }
    }

    /** What the address answers to these bytes; it has to be pleased with them. */
    String hand(String path, byte[] body) throws IOException, InterruptedException {
        return pleased(http.send(
                request(path)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString()));
    }

    /** What lies at the address. */
    String fetch(String path) throws IOException, InterruptedException {
        return pleased(get(path));
    }

    private static String pleased(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "%s was answered with %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    boolean knows(Acknowledged order) throws IOException, InterruptedException {
        var answer = get("/api/v1/orders/" + order.id());
        return answer.statusCode() == 200
                && JSON.readTree(answer.body()).path("number").asString().equals(order.number());
    }

    /** Whether handing the same bytes in again leads to the same order, not to a second one. */
    boolean recognises(Acknowledged order) throws IOException, InterruptedException {
        var request = request("/api/v1/orders")
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(SampleOrder.numbered(order.number())))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        return answer.statusCode() == 200
                && JSON.readTree(answer.body()).path("id").asString().equals(order.id());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url.apply(path)))
                .timeout(Duration.ofMinutes(3))
                .header("Authorization", "Bearer demo-operator");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
