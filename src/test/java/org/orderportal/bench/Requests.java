package org.orderportal.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a page asks for over the network, by the browser's own account; what its cache answers is not in it. */
final class Requests {

    /** @param bytes on the wire, head lines included */
    record Answer(String url, long bytes) {}

    private final Map<String, String> urls = new HashMap<>();
    private final Set<String> cached = new HashSet<>();
    private final List<Answer> answers = new ArrayList<>();

    private Requests(CDPSession session) {
        session.on("Network.requestWillBeSent", this::sent);
        session.on("Network.requestServedFromCache", event -> cached.add(id(event)));
        session.on("Network.responseReceived", this::received);
        session.on("Network.loadingFinished", this::finished);
    }

    static Requests of(Page page) {
        var session = page.context().newCDPSession(page);
        var requests = new Requests(session);
        session.send("Network.enable");
        return requests;
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    long bytes() {
        return answers.stream().mapToLong(Answer::bytes).sum();
    }

    void countAnew() {
        answers.clear();
    }

    private void sent(JsonObject event) {
        if (event.has("redirectResponse")) {
            answers.add(new Answer(
                    urls.getOrDefault(id(event), "?") + " (redirect)",
                    event.getAsJsonObject("redirectResponse")
                            .get("encodedDataLength")
                            .getAsLong()));
        }
        urls.put(id(event), event.getAsJsonObject("request").get("url").getAsString());
    }

    private void received(JsonObject event) {
        var response = event.getAsJsonObject("response");
        if (response.has("fromDiskCache") && response.get("fromDiskCache").getAsBoolean()) {
            cached.add(id(event));
        }
    }

    private void finished(JsonObject event) {
        var url = urls.getOrDefault(id(event), "?");
        if (!cached.contains(id(event)) && url.startsWith("http")) {
            answers.add(new Answer(url, event.get("encodedDataLength").getAsLong()));
        }
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
