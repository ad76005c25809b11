package org.orderportal.response.ui;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.ui.EditorProblem;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ResponseField;
import org.orderportal.response.ResponseForm;
import org.orderportal.response.ResponseRow;

/** The fields of a response in words: what they are called, where they stand, and what is wrong in them. */
record FieldWords(ResponseForm form, Reader reader) {

    /** Sections by the beginning of their fields' names; every other field of the header is information. */
    private static final Map<String, String> SECTIONS =
            Map.of("buyer", "buyer", "place", "place", "message", "message");

    /** Buyer › Country, or Row 20 › Accepted. */
    String name(FieldAddress at) {
        var field = reader.text("response.editor.field." + at.field());
        if (at.row().equals(FieldAddress.ALL_ROWS)) {
            return reader.text("response.editor.all-rows") + " › " + field;
        }
        if (!at.row().equals(FieldAddress.HEADER)) {
            return called(at.row()) + " › " + field;
        }
        var section = section(at);
        return section.equals("information") || section.equals("message")
                ? field
                : reader.text("response.editor." + section) + " › " + field;
    }

    /** What a row is called where it stands alone. */
    String called(String key) {
        var row = form.find(key);
        if (row.isEmpty()) {
            return extra(key);
        }
        var found = row.get();
        return switch (found.kind()) {
            case LINE -> reader.text("response.editor.row.line", found.ref());
            case PART -> part(found);
            case ADDED ->
                found.article().name().isBlank()
                        ? reader.text("response.editor.row.added")
                        : reader.text(
                                "response.editor.row.added-named",
                                found.article().name());
        };
    }

    private String part(ResponseRow part) {
        var parts = form.partsOf(ArticleWords.line(part));
        return reader.text("response.editor.row.part", part.ref(), parts.indexOf(part) + 1);
    }

    private String extra(String key) {
        return form.extras().stream()
                .filter(extra -> extra.key().equals(key))
                .findFirst()
                .map(extra -> reader.text("response.editor.extras." + (extra.charge() ? "charge" : "discount")))
                .orElseGet(() -> reader.text("response.editor.row.gone"));
    }

    String inWords(FieldAddress at, @Nullable FieldValue value) {
        if (value == null) {
            return "";
        }
        if (value.unreadable() || value.text().isEmpty()) {
            return value.text();
        }
        return switch (at.field()) {
            case ResponseField.PROMISED_FROM, ResponseField.PROMISED_UNTIL ->
                reader.formats().date(LocalDate.parse(value.text()));
            case ResponseField.REJECT -> reader.text("response.editor.reject." + value.text());
            case ResponseField.REASON_CODE -> reader.text("response.reason." + value.text());
            case ResponseField.BUYER_COUNTRY, ResponseField.PLACE_COUNTRY ->
                java.util.Locale.of("", value.text())
                        .getDisplayCountry(reader.user().locale());
            default -> ResponseTexts.ofRow(at.field(), reader).show(value.text());
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
            return form.extras().stream().anyMatch(extra -> extra.key().equals(at.row())) ? "extras" : "articles";
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
