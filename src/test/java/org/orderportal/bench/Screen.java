package org.orderportal.bench;

import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a browser knows after the answers of the portal: the grid's node, its rows, and how many it is said to have. */
final class Screen {

    private static final String SET = "$connector.set(";
    private static final String CLEAR = "$connector.clear(";
    private static final String SIZE = "$connector.updateSize(";
    private static final String CONFIRM = "$connector.confirm(";
    private static final String RESET = "$connector.reset(";

    private final TreeMap<Integer, JsonNode> rows = new TreeMap<>();
    private int grid;
    private int lineGrid;
    private int size;
    private int confirmed = -1;
    private int received;

    /** Before another page is asked for. */
    void forget() {
        forgetRows();
        grid = 0;
        lineGrid = 0;
    }

    /** Before another list on the same page is asked for: the grid stays, and is not told of again. */
    void forgetRows() {
        rows.clear();
        size = 0;
        received = 0;
        confirmed = -1;
    }

    void take(JsonNode answer) {
        answer.path("changes").forEach(this::change);
        answer.path("execute").forEach(this::execute);
    }

    private void change(JsonNode change) {
        if (change.path("key").asString("").equals("tag")
                && change.path("value").asString("").equals("line-grid")) {
            lineGrid = change.path("node").asInt();
        }
        change.path("add").forEach(method -> {
            if (method.isString() && method.asString().equals("setViewportRange")) {
                grid = change.path("node").asInt();
            }
        });
    }

    private void execute(JsonNode call) {
        var script = call.get(call.size() - 1).asString();
        if (script.contains(SET)) {
            var first = call.get(1).asInt();
            for (int index = 0; index < call.get(2).size(); index++) {
                rows.put(first + index, call.get(2).get(index));
                received++;
            }
        } else if (script.contains(CLEAR)) {
            rows.subMap(call.get(1).asInt(), call.get(1).asInt() + call.get(2).asInt())
                    .clear();
        } else if (script.contains(RESET)) {
            rows.clear();
        } else if (script.contains(SIZE)) {
            size = call.get(1).asInt();
        } else if (script.contains(CONFIRM)) {
            confirmed = call.get(1).asInt();
        }
    }

    int grid() {
        return grid;
    }

    boolean hasGrid() {
        return grid != 0;
    }

    /** The node around the grid of an editor, which is told of edits. */
    int lineGrid() {
        return lineGrid;
    }

    /** By which the grid knows a row that it shows. */
    String key(int row) {
        var key = rows.getOrDefault(row, MissingNode.getInstance()).path("key").asString("");
        if (key.isEmpty()) {
            throw new BrokenPage("Row %d is not there".formatted(row));
        }
        return key;
    }

    /** Keeps where the grid is, and of its rows nothing: thousands of screens are to be held. */
    void keepOnlyTheGrid() {
        rows.clear();
    }

    /** What a row has under the name that ends so: columns come first in it. */
    String cell(int row, String name) {
        for (var property : rows.getOrDefault(row, MissingNode.getInstance()).properties()) {
            if (property.getKey().endsWith("_" + name)) {
                return property.getValue().asString();
            }
        }
        throw new BrokenPage("Row %d has no %s: %s".formatted(row, name, rows.get(row)));
    }

    /** The update to confirm, or -1. */
    int confirmed() {
        return confirmed;
    }

    /** How many rows the grid thinks it has, as far as known. */
    int size() {
        return size;
    }

    /** How many rows came over the wire since {@link #forget}. */
    int received() {
        return received;
    }

    /** The ids in the rows' links, from top to bottom. */
    List<String> orders() {
        return rows.values().stream().map(Screen::order).toList();
    }

    private static String order(JsonNode row) {
        for (var property : row.properties()) {
            if (property.getKey().endsWith("_link")) {
                return property.getValue()
                        .asString()
                        .replaceFirst("^orders/", "")
                        .replaceFirst("[?].*$", "");
            }
        }
        throw new BrokenPage("A row without a link to its order: " + row);
    }
}
