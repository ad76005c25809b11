package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls the API over a real connection, as another company's machine does. */
public record ApiClient(int port) {

    public static final String OPERATOR = "operator-of-the-api-test";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    public HttpRequest.Builder to(String path, String key) {
        return to(path).header("Authorization", "Bearer " + key);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    HttpResponse<String> post(String key, byte[] body, String... headers) {
        var request = to("/api/v1/orders", key).POST(BodyPublishers.ofByteArray(body));
        request.header("Content-Type", "application/xml");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public HttpResponse<String> post(byte[] body, String... headers) {
        return post(OPERATOR, body, headers);
    }

    public HttpResponse<String> get(String path, String key) {
        return send(to(path, key).GET());
    }

    public HttpResponse<byte[]> getBytes(String path, String key) {
        return send(to(path, key).GET(), BodyHandlers.ofByteArray());
    }

    public static String text(HttpResponse<String> answer, String path) {
        return JsonPath.read(answer.body(), path);
    }

    static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat((Integer) JsonPath.read(answer.body(), "$.status")).isEqualTo(status);
        assertThat(text(answer, "$.detail")).isNotBlank();
    }
}
