package org.orderportal.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;

/** Sends sign-in forms without a browser, each from another address of the world, as a proxy passes them on. */
final class Stranger implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final UnaryOperator<String> url;

    Stranger(UnaryOperator<String> url) {
        this.url = url;
    }

    /** Everything about an answer that whoever guesses can see. */
    record Seen(int status, Map<String, List<String>> headers, String body) {

        boolean isIn() {
            return headers.getOrDefault("set-cookie", List.of()).stream()
                    .anyMatch(cookie -> cookie.startsWith("portal-sign-in="));
        }

        /** The token by which the portal knows this browser again. */
        String knownBrowser() {
            return headers.getOrDefault("set-cookie", List.of()).stream()
                    .filter(cookie -> cookie.startsWith("portal-browser="))
                    .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No cookie of a known browser in " + headers));
        }

        private static Seen of(HttpResponse<String> answer) {
            var headers = new TreeMap<>(answer.headers().map());
            headers.remove("date");
            // Each answer has a reference of its own.
            headers.remove("x-request-id");
            // The server ends each connection with its hundredth answer, whatever that says.
            headers.remove("connection");
            headers.computeIfPresent(
                    "set-cookie",
                    (name, cookies) ->
                            cookies.stream().map(Seen::withoutItsValue).toList());
            return new Seen(answer.statusCode(), headers, answer.body());
        }

        /** A session's id is another each time. */
        private static String withoutItsValue(String cookie) {
            return cookie.replaceFirst("^JSESSIONID=[^;]*", "JSESSIONID=");
        }
    }

    Seen signIn(String name, String password, String... cookies) {
        var form = "username=" + encoded(name) + "&password=" + encoded(password);
        var request = HttpRequest.newBuilder(URI.create(url.apply("/login")))
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", anywhere())
                .POST(BodyPublishers.ofString(form));
        if (cookies.length > 0) {
            request.header("Cookie", String.join("; ", cookies));
        }
        try {
            return Seen.of(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String anywhere() {
        var random = ThreadLocalRandom.current();
        return "%d.%d.%d.%d"
                .formatted(random.nextInt(11, 99), random.nextInt(256), random.nextInt(256), random.nextInt(1, 255));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
