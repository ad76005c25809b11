package org.orderportal.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people have written over what is prefilled, row by row. */
public final class Overlay {

    private final Map<String, Map<String, FieldValue>> byRow = new HashMap<>();

    public Overlay(Map<FieldAddress, FieldValue> fields) {
        fields.forEach(this::put);
    }

    /** @param value null takes the row's own value away */
    public void put(FieldAddress at, @Nullable FieldValue value) {
        if (value == null) {
            byRow.getOrDefault(at.row(), new HashMap<>()).remove(at.field());
        } else {
            byRow.computeIfAbsent(at.row(), row -> new HashMap<>(4)).put(at.field(), value);
        }
    }

    /** A row's own value. */
    public Optional<FieldValue> own(String row, String field) {
        return Optional.ofNullable(byRow.getOrDefault(row, Map.of()).get(field));
    }

    /** Of an order line: its own value, or the one for all of them where that was written later. */
    public Optional<FieldValue> ofLine(String row, String field) {
        var own = own(row, field);
        var all = own(FieldAddress.ALL_ROWS, field);
        return all.filter(value -> own.isEmpty() || value.revision() > own.get().revision())
                .or(() -> own);
    }

    public List<FieldAddress> written() {
        return byRow.entrySet().stream()
                .flatMap(row -> row.getValue().keySet().stream().map(field -> new FieldAddress(row.getKey(), field)))
                .toList();
    }
}
