package org.orderportal.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.document.DraftRow;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.Overlay;

/** The rows of a form, each read once and again only when something in it changes. */
final class FormRows {

    private final ResponseBasis basis;
    private final Overlay overlay;
    private final Map<String, LineBasis> lines = new LinkedHashMap<>();
    private final Map<String, List<DraftRow>> splits = new HashMap<>();
    private final Map<String, String> refs = new LinkedHashMap<>();
    private final Map<String, DraftRow> extraRows = new LinkedHashMap<>();
    private final Map<String, ResponseRow> read = new HashMap<>();
    private final Map<String, String> lineOfPart = new HashMap<>();
    private @Nullable List<ResponseRow> all;

    FormRows(ResponseBasis basis, List<DraftRow> draftRows, Overlay overlay, ResponseHeader header) {
        this.basis = basis;
        this.overlay = overlay;
        basis.lines().values().forEach(line -> lines.put(line.key(), line));
        var nextRefs = new NextRefs(basis.order());
        for (var row : draftRows.stream()
                .sorted(java.util.Comparator.comparingInt(DraftRow::position))
                .toList()) {
            take(row, nextRefs);
        }
        readAgain(FieldAddress.ALL_ROWS, header);
    }

    private void take(DraftRow row, NextRefs nextRefs) {
        switch (row.kind()) {
            case ResponseField.ADDED -> refs.put(row.key(), nextRefs.next());
            case ResponseField.SPLIT -> {
                var line = row.line() == null ? "" : IdText.of(row.line());
                if (lines.containsKey(line)) {
                    splits.computeIfAbsent(line, key -> new ArrayList<>()).add(row);
                    lineOfPart.put(row.key(), line);
                }
            }
            case ResponseField.CHARGE, ResponseField.DISCOUNT -> extraRows.put(row.key(), row);
            default -> throw new IllegalStateException("A response has no rows of kind " + row.kind());
        }
    }

    /** @return the keys of the rows that were read */
    Set<String> readAgain(String key, ResponseHeader header) {
        all = null;
        if (key.equals(FieldAddress.ALL_ROWS)) {
            lines.values().forEach(line -> readLine(line, header));
            refs.forEach((added, ref) -> readAdded(added, ref, header));
            return Set.copyOf(read.keySet());
        }
        var line = lines.get(lineOfPart.getOrDefault(key, key));
        if (line != null) {
            return readLine(line, header);
        }
        var ref = refs.get(key);
        if (ref != null) {
            readAdded(key, ref, header);
        }
        return ref != null || extraRows.containsKey(key) ? Set.of(key) : Set.of();
    }

    private Set<String> readLine(LineBasis line, ResponseHeader header) {
        var reading = new LineReading(basis, line, overlay, header.dayForAll());
        read.put(line.key(), reading.read(splits.getOrDefault(line.key(), List.of())));
        var keys = new java.util.HashSet<String>();
        keys.add(line.key());
        for (var part : reading.partRows()) {
            read.put(part.key(), part);
            keys.add(part.key());
        }
        return keys;
    }

    private void readAdded(String key, String ref, ResponseHeader header) {
        read.put(key, new AddedReading(basis, overlay, key, header).read(key, ref));
    }

    List<ResponseRow> all() {
        if (all == null) {
            var rows = new ArrayList<ResponseRow>(read.size());
            for (var key : lines.keySet()) {
                rows.add(row(key));
                splits.getOrDefault(key, List.of()).forEach(part -> rows.add(row(part.key())));
            }
            refs.keySet().forEach(key -> rows.add(row(key)));
            all = List.copyOf(rows);
        }
        return all;
    }

    ResponseRow row(String key) {
        var row = read.get(key);
        if (row == null) {
            throw new NoSuchElementException(key);
        }
        return row;
    }

    Optional<ResponseRow> find(String key) {
        return Optional.ofNullable(read.get(key));
    }

    List<ResponseRow> partsOf(String line) {
        return splits.getOrDefault(line, List.of()).stream()
                .map(part -> row(part.key()))
                .toList();
    }

    List<ResponseExtra> extras() {
        return extraRows.values().stream()
                .map(row -> ResponseExtra.read(overlay, row))
                .toList();
    }

    boolean isLine(String key) {
        return lines.containsKey(key);
    }

    boolean isSplit(String key) {
        return splits.containsKey(key);
    }

    /** Of a line, or of the line that a part belongs to. */
    Optional<LineBasis> basisOf(String key) {
        return Optional.ofNullable(lines.get(lineOfPart.getOrDefault(key, key)));
    }

    @Nullable String prefilled(String key, String field) {
        var line = lines.get(key);
        if (line != null) {
            return LineTexts.prefilled(line, row(key), field);
        }
        return refs.containsKey(key) && field.equals(ResponseField.UNIT) ? AddedReading.usualUnit(basis) : null;
    }
}
