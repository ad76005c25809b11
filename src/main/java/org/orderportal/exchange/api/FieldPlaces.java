package org.orderportal.exchange.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.orderportal.document.FieldAddress;

/** Says where in the JSON of a document a field of its draft stands: what is wrong with it is wrong there. */
final class FieldPlaces {

    private final Map<String, String> names;
    private final Map<FieldAddress, String> namesOfRows = new HashMap<>();
    private final Map<String, String> rows = new HashMap<>();

    /** @param names of the fields that are called otherwise in the JSON than in the draft */
    FieldPlaces(Map<String, String> names) {
        this.names = names;
    }

    /** @param row the key of the draft's row that stands at that place */
    void add(String row, String place) {
        rows.put(row, place);
    }

    /** In that row, the field has a name of its own. */
    void name(FieldAddress at, String name) {
        namesOfRows.put(at, name);
    }

    String of(FieldAddress at) {
        var name = namesOfRows.getOrDefault(at, names.getOrDefault(at.field(), at.field()));
        if (at.row().equals(FieldAddress.HEADER) || at.row().equals(FieldAddress.ALL_ROWS)) {
            return name;
        }
        var row = Objects.requireNonNullElse(rows.get(at.row()), "lines");
        return row + "." + name;
    }
}
