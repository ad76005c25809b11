package org.orderportal.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.orderportal.FlowMessages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A signed-in browser without a screen, for which all counts that a page is sent, shown or not. */
final class Wire implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_PRESSED = 30;
    private static final Pattern FILE =
            Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\\\s]+|/?exports?/[^\"\\\\\\s]+");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String origin;

    private Wire(int port) {
        origin = "http://localhost:" + port;
    }

    static Wire signIn(int port, String email) {
        var wire = new Wire(port);
        wire.get("/login");
        var answer = wire.send(HttpRequest.newBuilder(URI.create(wire.origin + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(FlowMessages.signIn(email, Canary.PASSWORD))));
        if (answer.uri().getPath().startsWith("/login")) {
            throw new IllegalStateException(email + " cannot sign in");
        }
        return wire;
    }

    /** A page as it was opened, with all that came of touching it. */
    final class Opened {

        private final List<String> answers = new ArrayList<>();
        private final Map<Integer, String> tags = new LinkedHashMap<>();
        private final Set<Integer> lists = new LinkedHashSet<>();
        private final int uiId;
        private final String securityKey;
        private int syncId;
        private int clientId;
        private boolean ended;

        private Opened(String body) {
            var configuration = JSON.readTree(body).path("appConfig");
            uiId = configuration.path("v-uiId").asInt();
            var first = configuration.path("uidl");
            securityKey = first.path("Vaadin-Security-Key").asString("");
            take(body, first);
        }

        private Opened navigate(String route, String query) {
            call(FlowMessages.navigate(route, query));
            return this;
        }

        /** Shows the first rows of every grid and of every list of choices. */
        Opened scroll() {
            for (var rows : List.copyOf(lists)) {
                var isChoice = tags.getOrDefault(rows, "").endsWith("combo-box");
                call(FlowMessages.method(rows, "setViewportRange", isChoice ? List.of(0, 50, "") : List.of(0, 50), 1));
            }
            return this;
        }

        /** Presses the buttons that are there at first, whatever they do; of many alike, in the rows of a list, the first. */
        Opened press() {
            var buttons = tags.entrySet().stream()
                    .filter(element -> element.getValue().equals("vaadin-button"))
                    .map(Map.Entry::getKey)
                    .limit(MOST_PRESSED)
                    .toList();
            for (var button : buttons) {
                call(FlowMessages.event(button, "click", Map.of()));
            }
            return scroll();
        }

        /** Everything it was sent. */
        String all() {
            return String.join("\n", answers);
        }

        /** The files that it offers. */
        Set<String> files() {
            var found = new LinkedHashSet<String>();
            var matcher = FILE.matcher(all());
            while (matcher.find()) {
                found.add("/" + matcher.group().replaceFirst("^/", ""));
            }
            return found;
        }

        private void call(Map<String, Object> invocation) {
            if (ended) {
                return;
            }
            var body =
                    JSON.writeValueAsString(FlowMessages.envelope(securityKey, List.of(invocation), syncId, clientId));
            var answer = send(HttpRequest.newBuilder(URI.create(origin + "/?v-r=uidl&v-uiId=" + uiId))
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .POST(BodyPublishers.ofString(body)));
            clientId++;
            var text = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() == 200 && text.startsWith("{")) {
                take(text, JSON.readTree(text));
            } else {
                answers.add(text);
                ended = true;
            }
        }

        private void take(String text, JsonNode answer) {
            answers.add(text);
            ended = !answer.has("syncId");
            syncId = answer.path("syncId").asInt();
            for (var change : answer.path("changes")) {
                if (change.path("key").asString("").equals("tag")) {
                    tags.put(change.path("node").asInt(), change.path("value").asString(""));
                }
                for (var method : change.path("add")) {
                    if (method.isString() && method.asString().equals("setViewportRange")) {
                        lists.add(change.path("node").asInt());
                    }
                }
            }
        }
    }

    /** Opens a page, as somebody does who types its address. */
    Opened open(String path) {
        var parts = path.split("\\?", 2);
        var answer = get(FlowMessages.start("", "canary"));
        return new Opened(new String(answer.body(), StandardCharsets.UTF_8))
                .navigate("/" + parts[0], parts.length == 2 ? "?" + parts[1] : "");
    }

    /**
     * The pages, and the files offered there, in which each token stands.
     *
     * @param press whether every button is pressed, too
     */
    Map<String, Set<String>> placesWith(Collection<String> tokens, List<String> pages, boolean press) {
        var found = new LinkedHashMap<String, Set<String>>();
        tokens.forEach(token -> found.put(token, new LinkedHashSet<>()));
        for (var page : pages) {
            var opened = open(page).scroll();
            if (press && !page.equals("settings/profile")) {
                opened.press();
            }
            note(page, opened.all(), found);
            for (var file : opened.files()) {
                var answer = get(file);
                if (answer.statusCode() == 200) {
                    note(page + " " + file, FileText.of(answer.body()), found);
                }
            }
        }
        return found;
    }

    private static void note(String place, String text, Map<String, Set<String>> found) {
        found.forEach((token, places) -> {
            if (text.contains(token)) {
                places.add(place);
            }
        });
    }

    HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
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
