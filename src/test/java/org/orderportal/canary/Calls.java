package org.orderportal.canary;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.orderportal.exchange.api.ApiClient;

/**
 * Every call that the API describes.
 *
 * @param keyOfAny a key by which the description is read
 */
record Calls(ApiClient api, String keyOfAny) {

    record Call(String method, String path) {}

    /** The calls whose answer has the token in it. */
    Set<Call> with(String token, Canary ids, String key) {
        var found = new LinkedHashSet<Call>();
        for (var call : of(ids)) {
            if (FileText.of(send(call, key).body()).contains(token)) {
                found.add(call);
            }
        }
        return found;
    }

    HttpResponse<byte[]> send(Call call, String key) {
        var request = api.to(call.path(), key);
        switch (call.method()) {
            case "get" -> request.GET();
            case "patch" ->
                request.header("Content-Type", "application/merge-patch+json")
                        .method("PATCH", BodyPublishers.ofString("{}"));
            default ->
                request.header("Content-Type", "application/json")
                        .method(call.method().toUpperCase(Locale.ROOT), BodyPublishers.ofString("{}"));
        }
        return api.send(request, BodyHandlers.ofByteArray());
    }

    /** Every call of the description, with the ids of that supplier; those that read before those that write. */
    List<Call> of(Canary ids) {
        Map<String, Map<String, Object>> paths =
                JsonPath.read(api.get("/api/v1/openapi", keyOfAny).body(), "$.paths");
        var all = new ArrayList<Call>();
        paths.forEach((path, methods) -> methods.keySet()
                .forEach(method -> fill(path, ids).forEach(filled -> all.add(new Call(method, filled)))));
        all.sort(Comparator.comparing(call -> !call.method().equals("get")));
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
