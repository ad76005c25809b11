package org.orderportal.canary;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.orderportal.exchange.api.ApiClient;
import org.orderportal.exchange.api.ResponseTest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one supplier's machine is answered, by every call that the API has, says nothing of another supplier. */
@ResponseTest
@TestInstance(Lifecycle.PER_CLASS)
class CanaryApiTest {

    private record Call(String method, String path) {}

    @LocalServerPort
    int port;

    private ApiClient api;
    private Canary own;
    private Canary other;

    @BeforeAll
    void two_suppliers(@LocalServerPort int at, @Autowired BeanFactory beans) {
        var canaries = new Canaries(at, beans);
        api = new ApiClient(at);
        own = canaries.make();
        other = canaries.make();
    }

    @Test
    void no_call_answers_a_word_of_another_supplier() {
        assertThat(callsWith(own.token(), own, own.key())).as("its own").hasSizeGreaterThan(5);
        assertThat(callsWith(other.token(), own, own.key())).isEmpty();
        assertThat(callsWith(other.token(), other, own.key())).isEmpty();
    }

    @Test
    void what_is_another_suppliers_is_answered_like_what_is_nowhere() {
        for (var call : calls(other)) {
            if (call.path().contains(other.orders().getFirst())
                    || other.documents().stream().anyMatch(call.path()::contains)) {
                var nowhere = new Call(call.method(), call.path().replaceAll("/[0-9A-Z]{13}", "/0000000000001"));
                assertThat(send(call, own.key()).statusCode())
                        .as("%s", call)
                        .isEqualTo(send(nowhere, own.key()).statusCode())
                        .isIn(403, 404);
            }
        }
    }

    @Test
    void the_same_calls_find_the_other_by_a_key_that_may_see_all() {
        assertThat(callsWith(other.token(), other, ApiClient.OPERATOR))
                .extracting(Call::path)
                .contains("/api/v1/orders", "/api/v1/orders/" + other.orders().getFirst())
                .hasSizeGreaterThan(5);
    }

    private Set<Call> callsWith(String token, Canary ids, String key) {
        var found = new LinkedHashSet<Call>();
        for (var call : calls(ids)) {
            if (FileText.of(send(call, key).body()).contains(token)) {
                found.add(call);
            }
        }
        return found;
    }

    private HttpResponse<byte[]> send(Call call, String key) {
        var request = api.to(call.path(), key);
        switch (call.method()) {
            case "get" -> request.GET();
            case "patch" ->
                request.header("Content-Type", "application/merge-patch+json")
                        .method("PATCH", BodyPublishers.ofString("{}"));
            default ->
                request.header("Content-Type", "application/json")
                        .method(call.method().toUpperCase(java.util.Locale.ROOT), BodyPublishers.ofString("{}"));
        }
        return api.send(request, BodyHandlers.ofByteArray());
    }

    /** Every call of the description, with the ids of that supplier; those that read before those that write. */
    private List<Call> calls(Canary ids) {
        Map<String, Map<String, Object>> paths =
                JsonPath.read(api.get("/api/v1/openapi", own.key()).body(), "$.paths");
        var all = new ArrayList<Call>();
        paths.forEach((path, methods) -> methods.keySet()
                .forEach(method -> fill(path, ids).forEach(filled -> all.add(new Call(method, filled)))));
        all.sort(java.util.Comparator.comparing(call -> !call.method().equals("get")));
        return all;
    }

    private static Stream<String> fill(String path, Canary ids) {
        if (!path.contains("{")) {
            return Stream.of(path);
        }
        var values = path.contains("/orders/")
                ? ids.orders()
                : path.contains("/suppliers/") ? List.of(ids.company()) : ids.documents();
        return values.stream().map(value -> path.replaceAll("\\{[^}]*}", value));
    }
}
