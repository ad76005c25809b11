package org.orderportal.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.orderportal.FlowMessages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser without a screen: signs in by the form and speaks Vaadin's own protocol, message by message, as the client
 * in a page does. An answer that is no good page ends the measurement.
 */
final class ProtocolBrowser implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int REDIRECTS = 5;
    private static final int OK = 200;
    private static final int FOUND = 302;

    private final HttpClient http;
    private final boolean ownsHttp;
    private final CookieManager cookies = new CookieManager();
    private final UnaryOperator<String> url;
    private final Screen screen = new Screen();
    private String path = "";
    private String securityKey = "";
    private int uiId;
    private int syncId;
    private int clientId;
    private int promise;
    private int requests;
    private long bytes;

    private ProtocolBrowser(UnaryOperator<String> url, HttpClient http, boolean ownsHttp) {
        this.url = url;
        this.http = http;
        this.ownsHttp = ownsHttp;
    }

    /** Signs in, and opens the list of orders. */
    static ProtocolBrowser signIn(UnaryOperator<String> url, String email, String password) {
        var browser = new ProtocolBrowser(url, HttpClient.newHttpClient(), true);
        browser.get("/login");
        var answer = browser.send(HttpRequest.newBuilder(URI.create(url.apply("/login")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(FlowMessages.signIn(email, password))));
        if (answer.uri().getPath().startsWith("/login")) {
            throw new BrokenPage(email + " cannot sign in");
        }
        browser.open();
        return browser;
    }

    /**
     * One more browser of somebody who is known already, with a session of its own and the list of orders open.
     *
     * @param shared carries the requests of many browsers: one of its own each would be a thread each
     * @param handle what {@link #handle} of another browser gave
     */
    static ProtocolBrowser known(UnaryOperator<String> url, HttpClient shared, HttpCookie handle) {
        var browser = new ProtocolBrowser(url, shared, false);
        browser.cookies.getCookieStore().add(URI.create(url.apply("/")), handle);
        browser.open();
        return browser;
    }

    /** The cookie by which the portal knows who it is, in any browser. */
    HttpCookie handle() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().endsWith("portal-sign-in"))
                .findFirst()
                .orElseThrow(() -> new BrokenPage(
                        "The portal gave no handle: " + cookies.getCookieStore().getCookies()));
    }

    private void open() {
        get("/orders");
        var configuration =
                JSON.readTree(get(FlowMessages.start("orders", "bench")).body()).path("appConfig");
        var first = configuration.path("uidl");
        uiId = configuration.path("v-uiId").asInt();
        securityKey = first.path("Vaadin-Security-Key").asString();
        take(first);
        show("");
    }

    /** Loads the list anew, as the client loads its page when the session is gone: the handle signs it in again. */
    void reload() {
        clientId = 0;
        promise = 0;
        open();
    }

    /**
     * Goes to the list with that query in its address, and shows so many rows as a screen wants: what the client does
     * after a click on a filter.
     */
    Screen show(String query) {
        screen.forgetRows();
        navigate("/orders", query);
        if (screen.received() > 0) {
            scroll(0);
        }
        return screen;
    }

    /** Goes to any other page, as the client does after a click on a link, and shows its rows where it has some. */
    Screen go(String path) {
        return go(path, "");
    }

    /** The same with a query in the address. */
    Screen go(String path, String query) {
        if (path.equals(this.path)) {
            screen.forgetRows();
        } else {
            screen.forget();
        }
        navigate(path, query);
        if (screen.hasGrid()) {
            scroll(0);
        }
        return screen;
    }

    private void navigate(String route, String query) {
        path = route;
        call(FlowMessages.navigate(route, query));
    }

    /** What it shows now. */
    Screen screen() {
        return screen;
    }

    /** Shows the rows from that one on. */
    Screen scroll(int first) {
        onGrid("setViewportRange", first, ListBench.ROWS);
        if (screen.confirmed() >= 0) {
            onGrid("confirmUpdate", screen.confirmed());
        }
        return screen;
    }

    /** Types into a cell of the rows of an editor, and leaves it. */
    Screen type(String row, String column, String text) {
        var detail = Map.of("row", row, "column", column, "text", text);
        call(FlowMessages.event(screen.lineGrid(), "cell-edit", Map.of("event.detail", detail)));
        return screen;
    }

    /** How many messages it sent since {@link #countAnew}. */
    int requests() {
        return requests;
    }

    /** How long the answers to them were, uncompressed. */
    long bytes() {
        return bytes;
    }

    void countAnew() {
        requests = 0;
        bytes = 0;
    }

    private void onGrid(String method, Object... arguments) {
        promise++;
        call(FlowMessages.method(screen.grid(), method, List.of(arguments), promise));
    }

    private void call(Map<String, Object> invocation) {
        var body = JSON.writeValueAsString(FlowMessages.envelope(securityKey, List.of(invocation), syncId, clientId));
        var answer = send(HttpRequest.newBuilder(URI.create(url.apply("/?v-r=uidl&v-uiId=" + uiId)))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
        clientId++;
        requests++;
        bytes += answer.body().getBytes(StandardCharsets.UTF_8).length;
        take(JSON.readTree(answer.body()));
    }

    private void take(JsonNode answer) {
        var meta = answer.path("meta");
        if (meta.has("sessionExpired")) {
            throw new LostSession();
        }
        if (meta.has("appError") || !answer.has("syncId")) {
            throw new BrokenPage("The portal answered: " + shortened(answer.toString()));
        }
        syncId = answer.path("syncId").asInt();
        screen.take(answer);
    }

    /** Ticks the row's box, or takes the tick away: the smallest click that the list knows. */
    void tick(int row, boolean ticked) {
        onGrid(ticked ? "select" : "deselect", screen.key(row));
    }

    /** Closes the page, as browsers tell it when a tab is closed. */
    void leave() {
        var body = JSON.writeValueAsString(Map.of("csrfToken", securityKey, "UNLOAD", true));
        send(HttpRequest.newBuilder(URI.create(url.apply("/?v-r=uidl&v-uiId=" + uiId)))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
    }

    /** What lies at an address beside the pages, as this person gets it. */
    String fetch(String path) {
        return send(HttpRequest.newBuilder(URI.create(url.apply(path))).header("Accept", "application/json"))
                .body();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url.apply(path))).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var answer = exchange(request);
        for (int hop = 0; hop < REDIRECTS && answer.statusCode() == FOUND; hop++) {
            var next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElse("/"));
            answer = exchange(HttpRequest.newBuilder(next).header("Accept", "text/html"));
        }
        if (answer.statusCode() != OK) {
            throw new BrokenPage("%s was answered with %d".formatted(answer.uri(), answer.statusCode()));
        }
        return answer;
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            var address = request.build().uri();
            cookies.get(address, Map.of()).getOrDefault("Cookie", List.of()).stream()
                    .reduce((one, other) -> one + "; " + other)
                    .ifPresent(all -> request.header("Cookie", all));
            var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            cookies.put(address, answer.headers().map());
            return answer;
        } catch (IOException cutOff) {
            throw new BrokenPage("No answer: " + cutOff);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 400 ? text : text.substring(0, 400) + " ...";
    }

    @Override
    public void close() {
        if (ownsHttp) {
            http.shutdownNow();
        }
    }
}
