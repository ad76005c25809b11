package org.orderportal.dispatch.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.dispatch.DispatchUnit;
import org.orderportal.dispatch.TransportMode;
import org.orderportal.dispatch.UnitKind;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.order.ui.Reader;

/** The fields of a dispatch advice in words: what they are called, where they stand, and what is wrong in them. */
record FieldWords(DispatchForm form, Reader reader) {

    /** Sections by the beginning of their fields' names; every other field of the header is information. */
    private static final Map<String, String> SECTIONS = Map.of(
            "buyer",
            "buyer",
            "place",
            "place",
            "from",
            "from",
            "message",
            "message",
            "included",
            "goods",
            "unit",
            "packages");

    /** Buyer › Country, or Row 20 › Now. */
    String name(FieldAddress at) {
        var field = reader.text("dispatch.editor.field." + at.field());
        if (at.row().equals(FieldAddress.ALL_ROWS)) {
            return reader.text("dispatch.editor.all-rows") + " › " + field;
        }
        if (!at.row().equals(FieldAddress.HEADER)) {
            return called(at.row()) + " › " + field;
        }
        return switch (section(at)) {
            case "buyer", "place", "from" -> reader.text("dispatch.editor." + section(at)) + " › " + field;
            default -> field;
        };
    }

    /** What a row, or a unit, is called where it stands alone. */
    String called(String key) {
        var row = form.find(key);
        if (row.isPresent()) {
            return form.orders().size() > 1
                    ? reader.text(
                            "dispatch.editor.row.of-order",
                            row.get().orderNumber(),
                            row.get().ref())
                    : reader.text("dispatch.editor.row.line", row.get().ref());
        }
        return form.unit(key)
                .or(() -> holding(key))
                .map(this::unit)
                .orElseGet(() -> reader.text("dispatch.editor.row.gone"));
    }

    /** The unit in which a content lies. */
    private java.util.Optional<DispatchUnit> holding(String content) {
        return form.units().stream()
                .filter(unit ->
                        unit.contents().stream().anyMatch(one -> one.key().equals(content)))
                .findFirst();
    }

    /** Box 3. */
    String unit(DispatchUnit unit) {
        return reader.text(unit.kind().key()) + " " + unit.number();
    }

    String inWords(FieldAddress at, @Nullable FieldValue value) {
        if (value == null || value.unreadable() || value.text().isEmpty()) {
            return value == null ? "" : value.text();
        }
        var text = value.text();
        return switch (at.field()) {
            case DispatchField.DISPATCHED_ON,
                    DispatchField.DELIVERY_FROM,
                    DispatchField.DELIVERY_UNTIL,
                    DispatchField.BEST_BEFORE -> reader.formats().date(LocalDate.parse(text));
            case DispatchField.INCLUDED, DispatchField.HAZARDOUS -> reader.text("dispatch.editor.tick." + text);
            case DispatchField.REST -> reader.text("dispatch.editor.rest." + text);
            case DispatchField.KIND -> reader.text(UnitKind.valueOf(text).key());
            case DispatchField.TRANSPORT_MODE ->
                reader.text(TransportMode.valueOf(text).key());
            case DispatchField.ON, DispatchField.IN -> called(text);
            case DispatchField.BUYER_COUNTRY, DispatchField.PLACE_COUNTRY, DispatchField.FROM_COUNTRY ->
                Locale.of("", text).getDisplayCountry(reader.user().locale());
            default -> DispatchTexts.ofRow(at.field(), reader).show(text);
        };
    }

    EditorProblem problem(DraftProblem problem) {
        return new EditorProblem(
                section(problem.at()),
                problem.at(),
                name(problem.at()),
                words(problem),
                problem.level(),
                problem.key());
    }

    String words(DraftProblem problem) {
        return reader.text(
                problem.key(), problem.arguments().stream().map(this::argument).toArray());
    }

    String section(FieldAddress at) {
        if (!at.row().equals(FieldAddress.HEADER)) {
            return form.find(at.row()).isPresent() && !at.field().equals(DispatchField.CONTENT) ? "goods" : "packages";
        }
        return SECTIONS.entrySet().stream()
                .filter(entry -> at.field().startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("information");
    }

    private Object argument(Object argument) {
        return argument instanceof LocalDate day ? reader.formats().date(day) : argument;
    }
}
