package org.orderportal.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Gs1;
import org.orderportal.base.IdText;
import org.orderportal.base.Quantity;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftRow;
import org.orderportal.document.FieldValue;
import org.orderportal.document.Overlay;
import org.orderportal.document.RowFields;

/** What is packed into what, as a draft says it now. */
final class Packing {

    private final Overlay overlay;
    private final Set<String> lines;
    private final List<DraftRow> unitRows;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, List<DispatchUnit.Content>> contents = new LinkedHashMap<>();
    private final Map<String, Quantity> packed = new HashMap<>();
    private final Map<String, String> on = new HashMap<>();
    private final Map<String, Integer> ssccs = new HashMap<>();
    private final List<DispatchUnit> units;
    private final List<DraftProblem> ofContents = new ArrayList<>();

    /** @param lines the keys of the rows that there are */
    Packing(List<DraftRow> rows, Overlay overlay, Set<String> lines) {
        this.overlay = overlay;
        this.lines = lines;
        this.unitRows = rows.stream()
                .filter(row -> row.kind().equals(DispatchField.UNIT))
                .toList();
        unitRows.forEach(row -> keys.add(row.key()));
        rows.stream().filter(row -> row.kind().equals(DispatchField.CONTENT)).forEach(this::take);
        unitRows.stream()
                .map(DraftRow::key)
                .sorted(Comparator.comparing(this::placedAt))
                .forEach(this::place);
        unitRows.stream()
                .flatMap(row -> Stream.ofNullable(sscc(row.key())))
                .forEach(sscc -> ssccs.merge(sscc, 1, Integer::sum));
        this.units = read();
    }

    List<DispatchUnit> units() {
        return units;
    }

    /** Problems of what lies in units. */
    List<DraftProblem> ofContents() {
        return ofContents;
    }

    /** What of a row lies in units, as far as it can be read. */
    Quantity packed(String line) {
        return packed.getOrDefault(line, Quantity.ZERO);
    }

    private void take(DraftRow row) {
        var unit = text(row.key(), DispatchField.IN);
        var line = row.line() == null ? "" : IdText.of(row.line());
        if (unit == null || !keys.contains(unit) || !lines.contains(line)) {
            return;
        }
        var fields = RowFields.of(overlay, row.key(), DispatchField.KINDS);
        var quantity = fields.quantity(DispatchField.QUANTITY, null);
        if (quantity != null && !quantity.isPositive()) {
            fields.error(DispatchField.QUANTITY, "dispatch.problem.content-positive");
        } else if (quantity == null && !fields.isUnreadable(DispatchField.QUANTITY)) {
            fields.error(DispatchField.QUANTITY, "dispatch.problem.content-positive");
        }
        ofContents.addAll(fields.problems());
        packed.merge(line, quantity == null ? Quantity.ZERO : quantity, Quantity::plus);
        contents.computeIfAbsent(unit, key -> new ArrayList<>())
                .add(new DispatchUnit.Content(row.key(), line, quantity));
    }

    /** When it was said what the unit stands on. */
    private long placedAt(String unit) {
        return overlay.own(unit, DispatchField.ON).map(FieldValue::revision).orElse(0L);
    }

    /** What would close a circle, the latest word, is not heard. */
    private void place(String unit) {
        var below = text(unit, DispatchField.ON);
        for (var at = below; at != null; at = on.get(at)) {
            if (at.equals(unit)) {
                return;
            }
        }
        if (below != null && keys.contains(below)) {
            on.put(unit, below);
        }
    }

    private List<DispatchUnit> read() {
        var carries = new HashMap<String, List<String>>();
        on.forEach((upper, lower) ->
                carries.computeIfAbsent(lower, key -> new ArrayList<>()).add(upper));
        var read = new ArrayList<DispatchUnit>(unitRows.size());
        for (int place = 0; place < unitRows.size(); place++) {
            var key = unitRows.get(place).key();
            read.add(unit(key, place + 1, sorted(carries.getOrDefault(key, List.of()))));
        }
        return List.copyOf(read);
    }

    private List<String> sorted(List<String> keys) {
        return unitRows.stream().map(DraftRow::key).filter(keys::contains).toList();
    }

    private DispatchUnit unit(String key, int number, List<String> carries) {
        var fields = RowFields.of(overlay, key, DispatchField.KINDS);
        var sscc = sscc(key);
        if (sscc != null && !Gs1.isSscc(sscc)) {
            fields.error(DispatchField.SSCC, "dispatch.problem.sscc", sscc);
        } else if (sscc != null && ssccs.getOrDefault(sscc, 0) > 1) {
            fields.error(DispatchField.SSCC, "dispatch.problem.sscc-twice", sscc);
        }
        var inside = contents.getOrDefault(key, List.of());
        if (inside.isEmpty() && carries.isEmpty()) {
            fields.warning(DispatchField.KIND, "dispatch.problem.empty-unit", number);
        }
        return new DispatchUnit(
                key,
                number,
                kind(fields),
                on.get(key),
                sscc,
                fields.text(DispatchField.MARKS, null),
                measure(fields, DispatchField.WEIGHT),
                measure(fields, DispatchField.LENGTH),
                measure(fields, DispatchField.WIDTH),
                measure(fields, DispatchField.HEIGHT),
                inside,
                carries,
                List.copyOf(fields.problems()));
    }

    private static UnitKind kind(RowFields fields) {
        var name = fields.text(DispatchField.KIND, UnitKind.BOX.name());
        try {
            return UnitKind.valueOf(name == null ? "" : name);
        } catch (IllegalArgumentException unknown) {
            fields.error(DispatchField.KIND, "dispatch.problem.unit-kind", name == null ? "" : name);
            return UnitKind.PACKAGE;
        }
    }

    private static @Nullable Quantity measure(RowFields fields, String field) {
        var measure = fields.quantity(field, null);
        if (measure != null && !measure.isPositive()) {
            fields.error(field, "dispatch.problem.measure-positive");
        }
        return measure;
    }

    private @Nullable String sscc(String key) {
        var text = text(key, DispatchField.SSCC);
        return text == null ? null : text.replaceAll("^\\(00\\)|[ .-]", "");
    }

    private @Nullable String text(String row, String field) {
        return overlay.own(row, field)
                .map(value -> value.text().strip())
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
