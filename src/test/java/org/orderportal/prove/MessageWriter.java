package org.orderportal.prove;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.orderportal.FlowMessages;

/** Makes up messages that no page sends, one kind after the other. */
final class MessageWriter {

    /** One of them, as it is about to be sent. */
    record Message(String kind, Supplier<HttpResponse<String>> sending) {

        HttpResponse<String> send() {
            return sending.get();
        }
    }

    private static final List<String> EVENTS = List.of(
            "click",
            "change",
            "value-changed",
            "opened-changed",
            "selected-item-changed",
            "cell-edit",
            "confirm",
            "send",
            "item-click",
            "keydown",
            "validated",
            "ui-navigate",
            "ui-leave-navigation",
            "no-such-event",
            "");
    private static final List<String> PROPERTIES = List.of(
            "value",
            "checked",
            "opened",
            "disabled",
            "enabled",
            "readonly",
            "invalid",
            "innerHTML",
            "textContent",
            "items",
            "selectedItems",
            "_inputElementValue",
            "constructor",
            "__proto__",
            "");
    private static final List<String> METHODS = List.of(
            "setViewportRange",
            "confirmUpdate",
            "select",
            "deselect",
            "selectAll",
            "sortersChanged",
            "setDetailsVisible",
            "setParentRequestedRange",
            "setRequestedRange",
            "resetDataCommunicator",
            "toString",
            "getClass",
            "wait",
            "addParts",
            "");

    private final Random random;
    private final HostilePage others;
    private int turn;

    MessageWriter(Random random, HostilePage others) {
        this.random = random;
        this.others = others;
    }

    static Map<String, Object> event(Object node, Object name, Object data) {
        var event = new HashMap<String, Object>();
        event.put("type", "event");
        event.put("node", node);
        event.put("event", name);
        event.put("data", data);
        return event;
    }

    Message next(HostilePage page, HostilePage beside) {
        // Some end the page that they are sent from, and it costs much to open another: they come more rarely.
        var kind = turn++ % 30;
        return switch (kind) {
            case 27 -> otherUi(page, beside);
            case 28 -> staleKey(page);
            case 29 -> odd(page);
            default -> ofAPage(kind % 7, page);
        };
    }

    private Message ofAPage(int kind, HostilePage page) {
        return switch (kind) {
            case 0 -> said("foreign node", page, act(foreign(page)));
            case 1 -> of("disabled", page.disabled, page);
            case 2 -> of("hidden", page.hidden, page);
            case 3 -> said("huge range", page, range(page));
            case 4 ->
                said("no such method", page, method(any(page), METHODS.get(8 + random.nextInt(METHODS.size() - 8))));
            case 5 -> said("property nobody may set", page, sync(any(page), forbidden(), value()));
            default -> said("wrong types", page, wrongTypes(page));
        };
    }

    /** One of these parts, where the page has any: what is counted is what was sent. */
    private Message of(String kind, Set<Integer> parts, HostilePage page) {
        return said(parts.isEmpty() ? "foreign node" : kind, page, act(one(parts, page)));
    }

    private static Message said(String kind, HostilePage page, Object invocation) {
        return new Message(kind, () -> page.say(invocation));
    }

    /** With the key of the one page at the other, and at pages of other people. */
    private Message otherUi(HostilePage page, HostilePage beside) {
        var target = random.nextBoolean() ? beside.uiId : random.nextInt(10_000) - 5_000;
        var message =
                FlowMessages.envelope(page.securityKey, List.of(act(any(beside))), beside.syncId(), beside.clientId());
        var own = page.uiId;
        return target == own ? staleKey(page) : new Message("other page", () -> page.post(target, message));
    }

    private Message staleKey(HostilePage page) {
        Object key = switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> others.securityKey;
            case 2 -> page.securityKey + "x";
            case 3 -> null;
            default -> random.nextInt();
        };
        var message = FlowMessages.envelope(key, List.of(act(any(page))), page.syncId(), page.clientId());
        return new Message("stale key", () -> page.post(page.uiId, message));
    }

    /** The message itself is none. */
    private Message odd(HostilePage page) {
        var key = page.securityKey;
        var call = List.of(act(foreign(page)));
        return switch (random.nextInt(6)) {
            case 0 -> new Message("no message", () -> page.post(page.uiId, "{".repeat(1 + random.nextInt(2_000))));
            case 1 -> new Message("no message", () -> page.post(page.uiId, ""));
            case 2 ->
                new Message(
                        "wrong turn",
                        () -> page.post(
                                page.uiId, FlowMessages.envelope(key, call, page.syncId() - 7, page.clientId())));
            case 3 ->
                new Message(
                        "wrong turn",
                        () -> page.post(
                                page.uiId, FlowMessages.envelope(key, call, page.syncId(), page.clientId() + 1_000)));
            case 4 ->
                new Message(
                        "no message",
                        () -> page.post(page.uiId, FlowMessages.envelope(key, value(), value(), value())));
            default ->
                new Message(
                        "no message",
                        () -> page.post("x%22" + random.nextInt(), FlowMessages.envelope(key, call, 1, 1)));
        };
    }

    private Object act(int node) {
        return switch (random.nextInt(4)) {
            case 0 -> sync(node, pick(PROPERTIES), value());
            case 1 -> method(node, pick(METHODS));
            case 2 ->
                Map.of("type", "channel", "node", node, "channel", random.nextInt(500) + 10_000, "args", List.of());
            default -> event(node, pick(EVENTS), Map.of("event.detail", String.valueOf(value())));
        };
    }

    private Object method(int node, String name) {
        return FlowMessages.method(node, name, Arrays.asList(value(), value(), value()), random.nextInt(100));
    }

    private static Object sync(int node, String property, Object value) {
        var sync = new HashMap<String, Object>();
        sync.put("type", "mSync");
        sync.put("node", node);
        sync.put("feature", 1);
        sync.put("property", property);
        sync.put("value", value);
        return sync;
    }

    private Object wrongTypes(HostilePage page) {
        return switch (random.nextInt(6)) {
            case 0 -> event("1", List.of("click"), "no data");
            case 1 -> event(null, null, null);
            case 2 -> Map.of("type", "no such type", "node", 1);
            case 3 -> deep();
            case 4 ->
                event(1, "ui-navigate", Map.of("route", value() + "/../%2e%2e/settings/users", "query", List.of()));
            default -> value() == null ? List.of() : String.valueOf(value());
        };
    }

    /** Of lists that there are: more rows than any screen shows, or fewer than none. */
    private Object range(HostilePage page) {
        if (page.lists.isEmpty()) {
            return act(foreign(page));
        }
        var first =
                List.<Object>of(0, -1, -2_147_483_648, 2_147_483_647, 1_000_000).get(random.nextInt(5));
        var rows = List.<Object>of(501, 10_000, 1_000_000, 2_147_483_647, -5).get(random.nextInt(5));
        return HostilePage.viewport(one(page.lists, page), first, rows);
    }

    private String forbidden() {
        return List.of("innerHTML", "outerHTML", "enabled", "__proto__", "constructor", "srcdoc", "href", "onclick")
                .get(random.nextInt(8));
    }

    private static Object deep() {
        Object inner = 1;
        for (var level = 0; level < 400; level++) {
            inner = List.of(inner);
        }
        return event(1, "click", Map.of("a", inner));
    }

    private Object value() {
        return switch (random.nextInt(9)) {
            case 0 -> null;
            case 1 -> "<img src=x onerror=alert(1)>";
            case 2 -> -1;
            case 3 -> Long.MAX_VALUE;
            case 4 -> true;
            case 5 -> List.of(1, "a");
            case 6 -> Map.of("key", "1");
            case 7 -> "x".repeat(5_000);
            default -> 1e308;
        };
    }

    private int foreign(HostilePage page) {
        return switch (random.nextInt(3)) {
            case 0 -> -random.nextInt(1_000);
            case 1 -> Collections.max(page.tags.keySet()) + 1_000 + random.nextInt(1_000_000);
            default -> Integer.MAX_VALUE;
        };
    }

    private static <T> T first(Collection<T> all, int index) {
        return all.stream().skip(index).findFirst().orElseThrow();
    }

    /** One of these, and where there are none, one that is nowhere. */
    private int one(Collection<Integer> nodes, HostilePage page) {
        return nodes.isEmpty() ? foreign(page) : first(nodes, random.nextInt(nodes.size()));
    }

    private int any(HostilePage page) {
        return one(page.tags.keySet(), page);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
