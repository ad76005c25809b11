package org.orderportal.document.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.orderportal.document.FieldAddress;

/**
 * Questions about the cells of a grid, each asked under the row that it is about, by {@link RowNotes}. A cell that is
 * asked about goes on showing what was typed here.
 *
 * @param <T> a row
 */
public final class RowQuestions<T> {

    private static final String TEMPLATE = """
            <div class="row-questions">${(item.questions ?? []).map((question) => html`<div class="field-note" role="alert">\
            <span class="words">${question.words}</span><span class="buttons">\
            <button type="button" @click="${() => answer(question.at, true)}">${question.yes}</button>\
            <button type="button" @click="${() => answer(question.at, false)}">${question.no}</button></span></div>`)}</div>""";

    /** A question, as the browser draws it. */
    public record Asked(String at, String words, String yes, String no) {}

    private final SerializableFunction<T, String> key;
    private final Map<String, Map<FieldAddress, FieldQuestion>> asked = new HashMap<>();

    /** @param key of a row */
    public RowQuestions(SerializableFunction<T, String> key) {
        this.key = key;
    }

    /** The row has to be drawn anew. */
    public void ask(FieldAddress at, FieldQuestion question) {
        asked.computeIfAbsent(at.row(), row -> new LinkedHashMap<>()).put(at, question);
    }

    /** The row has to be drawn anew. @return whether it was asked about */
    public boolean settled(FieldAddress at) {
        var ofRow = asked.getOrDefault(at.row(), Map.of());
        boolean was = ofRow.containsKey(at);
        if (was) {
            ofRow.remove(at);
        }
        if (ofRow.isEmpty()) {
            asked.remove(at.row());
        }
        return was;
    }

    public boolean isAsked(T row) {
        return asked.containsKey(key.apply(row));
    }

    /** What was typed here into a cell that is asked about. */
    public Optional<String> mine(FieldAddress at) {
        return Optional.ofNullable(asked.getOrDefault(at.row(), Map.of()).get(at))
                .map(FieldQuestion::mine);
    }

    /** Tells all that is asked now. */
    public void forEach(BiConsumer<FieldAddress, FieldQuestion> action) {
        asked.values().forEach(ofRow -> ofRow.forEach(action));
    }

    String template() {
        return TEMPLATE;
    }

    LitRenderer<T> fill(LitRenderer<T> renderer) {
        return renderer.withProperty("questions", this::drawn)
                .withFunction(
                        "answer",
                        (row, arguments) -> answer(
                                FieldAddress.parse(arguments.get(0).asString("")),
                                arguments.get(1).asBoolean(false)));
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    private List<Asked> drawn(T row) {
        return asked.getOrDefault(key.apply(row), Map.of()).entrySet().stream()
                .map(each -> new Asked(
                        each.getKey().toString(),
                        each.getValue().words(),
                        each.getValue().yes(),
                        each.getValue().no()))
                .toList();
    }

    private void answer(FieldAddress at, boolean first) {
        Optional.ofNullable(asked.getOrDefault(at.row(), Map.of()).get(at))
                .ifPresent(question -> question.answer(first));
    }
}
