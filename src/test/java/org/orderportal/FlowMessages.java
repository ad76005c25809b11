package org.orderportal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Vaadin's client tells the server, written without a browser: the body of the messages, not how they are sent. */
public final class FlowMessages {

    private FlowMessages() {}

    /** Where the first answer of a page comes from. @param window what the browser calls its window */
    public static String start(String location, String window) {
        return "/?v-r=init&location=" + location + "&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bw=1440&v-bh=900"
                + "&v-curdate=0&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=" + window
                + "&v-td=false&v-pr=1&v-np=Linux&v-cs=light&v-tn=";
    }

    /** What the form of the sign-in page sends. */
    public static String signIn(String email, String password) {
        return "username=" + encoded(email) + "&password=" + encoded(password);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public static Map<String, Object> event(int node, String name, Map<String, ?> data) {
        return Map.of("type", "event", "node", node, "event", name, "data", data);
    }

    /** A click on a link to that page of the portal's. */
    public static Map<String, Object> navigate(String route, String query) {
        return event(
                1,
                "ui-navigate",
                Map.of(
                        "route",
                        route,
                        "query",
                        query,
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", 0),
                        "trigger",
                        ""));
    }

    /** A call of what a part of the page lets be called. @param arguments may hold nulls */
    public static Map<String, Object> method(int node, String name, List<?> arguments, int promise) {
        return Map.of(
                "type", "publishedEventHandler",
                "node", node,
                "templateEventMethodName", name,
                "templateEventMethodArgs", arguments,
                "promise", promise);
    }

    /** What is sent, with that in it. */
    public static Map<String, @Nullable Object> envelope(
            @Nullable Object key, @Nullable Object invocations, @Nullable Object sync, @Nullable Object client) {
        var envelope = new HashMap<String, @Nullable Object>();
        envelope.put("csrfToken", key);
        envelope.put("rpc", invocations);
        envelope.put("syncId", sync);
        envelope.put("clientId", client);
        return envelope;
    }
}
