package org.orderportal.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orderportal.FlowMessages;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page that somebody has open, and whose messages to the portal they write by hand. */
final class HostilePage {

    private static final JsonMapper JSON = JsonMapper.shared();
    /** Somebody's browser, with all its pages. */
    static final class Browser implements AutoCloseable {

        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        private final String origin;

        Browser(String origin, String email, String password) {
            this.origin = origin;
            send("/login", null, "text/html");
            var answer = send("/login", FlowMessages.signIn(email, password), "application/x-www-form-urlencoded");
            if (answer.uri().getPath().startsWith("/login")) {
                throw new IllegalStateException(email + " cannot sign in");
            }
        }

        HostilePage open(String route) {
            return new HostilePage(this, route);
        }

        HttpResponse<String> send(String path, String body, String type) {
            var request = HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofMinutes(2));
            request = body == null
                    ? request.header("Accept", type)
                    : request.header("Content-Type", type).POST(BodyPublishers.ofString(body));
            try {
                return http.send(request.build(), BodyHandlers.ofString());
            } catch (IOException cutOff) {
                throw new UncheckedIOException(cutOff);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

        @Override
        public void close() {
            http.shutdownNow();
        }
    }

    final Map<Integer, String> tags = new TreeMap<>();
    final Set<Integer> disabled = new TreeSet<>();
    final Set<Integer> hidden = new TreeSet<>();
    final Set<Integer> lists = new TreeSet<>();

    private final Browser browser;
    int uiId;
    String securityKey = "";
    private int syncId;
    private int clientId;
    boolean ended;

    private HostilePage(Browser browser, String route) {
        this.browser = browser;
        var configuration = JSON.readTree(browser.send(FlowMessages.start("", "prove"), null, "application/json")
                        .body())
                .path("appConfig");
        uiId = configuration.path("v-uiId").asInt();
        securityKey = configuration.path("uidl").path("Vaadin-Security-Key").asString("");
        take(configuration.path("uidl"));
        say(FlowMessages.navigate(route, ""));
        for (var list : List.copyOf(lists)) {
            say(viewport(list, 0, 50));
        }
    }

    static Map<String, Object> viewport(int node, Object first, Object rows) {
        return FlowMessages.method(node, "setViewportRange", List.of(first, rows), 1);
    }

    /** A message as the page itself would send it, with that in it. */
    HttpResponse<String> say(Object invocation) {
        return post(uiId, FlowMessages.envelope(securityKey, List.of(invocation), syncId, clientId));
    }

    int syncId() {
        return syncId;
    }

    int clientId() {
        return clientId;
    }

    HttpResponse<String> post(Object ui, Object envelope) {
        return post(ui, JSON.writeValueAsString(envelope));
    }

    HttpResponse<String> post(Object ui, String body) {
        var answer = browser.send("/?v-r=uidl&v-uiId=" + ui, body, "application/json; charset=UTF-8");
        take(answer.body());
        return answer;
    }

    /** How many rows of lists that answer holds. */
    static int rows(String body) {
        try {
            var count = 0;
            for (var call :
                    JSON.readTree(body.replaceFirst("^for\\(;;\\);", "")).path("execute")) {
                for (var argument : call) {
                    for (var row : argument) {
                        count += row.isObject() && row.has("key") ? 1 : 0;
                    }
                }
            }
            return count;
        } catch (JacksonException none) {
            return 0;
        }
    }

    private void take(String body) {
        try {
            take(JSON.readTree(body.replaceFirst("^for\\(;;\\);\\[", "").replaceFirst("\\]$", "")));
        } catch (JacksonException none) {
            ended = true;
        }
    }

    private void take(JsonNode answer) {
        if (!answer.has("syncId")) {
            ended = true;
            return;
        }
        ended |= answer.path("meta").has("appError");
        syncId = answer.path("syncId").asInt();
        clientId = answer.path("clientId").asInt(clientId + 1);
        for (var change : answer.path("changes")) {
            var node = change.path("node").asInt();
            switch (change.path("key").asString("")) {
                case "tag" -> tags.put(node, change.path("value").asString(""));
                case "disabled" ->
                    mark(disabled, node, !change.path("type").asString("").equals("remove"));
                case "visible" -> mark(hidden, node, !change.path("value").asBoolean(true));
                default -> {
                    // Nothing that a message is written by.
                }
            }
            for (var method : change.path("add")) {
                if (method.isString() && method.asString().equals("setViewportRange")) {
                    lists.add(node);
                }
            }
        }
    }

    private static void mark(Set<Integer> nodes, int node, boolean is) {
        if (is) {
            nodes.add(node);
        } else {
            nodes.remove(node);
        }
    }
}
