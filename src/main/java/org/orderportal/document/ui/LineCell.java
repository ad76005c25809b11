package org.orderportal.document.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a {@link LineGrid} in which something is typed, drawn by the browser: no component, no binder. Drawing a
 * row anew never touches the cell that has the focus, so rows can be refreshed at any time.
 *
 * @param <T> a row
 */
public final class LineCell<T> {

    /** What is put into it. */
    public enum Kind {
        TEXT,
        /** Right-aligned, with the keys of numbers on a phone. */
        NUMBER,
        /** A day, typed or chosen from a calendar with Alt+Down. */
        DAY,
        /** Yes or no, by a tick: "true" or "false". */
        TICK,
        /** Several lines of text. */
        NOTE
    }

    private final String column;
    private final Kind kind;
    private final String label;
    private final SerializableFunction<T, String> row;
    private @Nullable SerializableFunction<T, String> field;
    private SerializableFunction<T, String> name = any -> "";
    private SerializableFunction<T, String> value = any -> "";
    private SerializableFunction<T, @Nullable String> error = any -> null;
    private SerializableFunction<T, @Nullable String> hint = any -> null;
    private SerializableFunction<T, Boolean> disabled = any -> false;

    private LineCell(String column, Kind kind, String label, SerializableFunction<T, String> row) {
        this.column = column;
        this.kind = kind;
        this.label = label;
        this.row = row;
    }

    /**
     * A cell.
     *
     * @param column name of the field in the draft: letters and digits
     * @param label  as the column's head says it
     * @param row    the row's key in the draft
     */
    public static <T> LineCell<T> of(String column, Kind kind, String label, SerializableFunction<T, String> row) {
        return new LineCell<>(column, kind, label, row);
    }

    /** The field of the draft that a row shows in this column, where that is not the column's own. */
    public LineCell<T> keptIn(SerializableFunction<T, String> field) {
        this.field = field;
        return this;
    }

    /** What a screen reader calls the row; the label comes before it. */
    public LineCell<T> named(SerializableFunction<T, String> name) {
        this.name = name;
        return this;
    }

    /** What stands in the cell, as the reader writes it; for a tick "true" or "false". */
    public LineCell<T> showing(SerializableFunction<T, String> value) {
        this.value = value;
        return this;
    }

    /** What to enter instead; null where nothing is wrong. */
    public LineCell<T> complaining(SerializableFunction<T, @Nullable String> error) {
        this.error = error;
        return this;
    }

    /** A word about it, shown as tooltip, such as why it cannot be changed; null for none. */
    public LineCell<T> hinting(SerializableFunction<T, @Nullable String> hint) {
        this.hint = hint;
        return this;
    }

    public LineCell<T> disabled(SerializableFunction<T, Boolean> disabled) {
        this.disabled = disabled;
        return this;
    }

    /** The cell alone, as a renderer of its column. */
    public LitRenderer<T> renderer() {
        return fill(LitRenderer.of(template()));
    }

    /** The cell as a part of a larger template, which {@link #fill} gives its properties. */
    public String template() {
        return """
                <line-input kind="%1$s" data-column="%2$s" data-index="${index}" data-row="${item.%2$sRow}" \
                data-field="${item.%2$sRow + '/' + (item.%2$sField ?? '%2$s')}" .label="${'%3$s ' + item.%2$sName}" .error="${item.%2$sError}" \
                .hint="${item.%2$sHint}" .disabled="${item.%2$sOff}" .value="${live(item.%2$s)}"></line-input>""".formatted(kind.name().toLowerCase(Locale.ROOT), column, inScript(label));
    }

    public LitRenderer<T> fill(LitRenderer<T> renderer) {
        if (field != null) {
            renderer.withProperty(column + "Field", field::apply);
        }
        return renderer.withProperty(column + "Row", row::apply)
                .withProperty(column + "Name", name::apply)
                .withProperty(column, value::apply)
                .withProperty(column + "Error", line -> Objects.requireNonNullElse(error.apply(line), ""))
                .withProperty(column + "Hint", line -> Objects.requireNonNullElse(hint.apply(line), ""))
                .withProperty(column + "Off", disabled::apply);
    }

    /** The label stands within a text of the template, which is a script. */
    private static String inScript(String text) {
        return text.replace("\\", "\\\\")
                .replace("'", "\\'")
                .replace("`", "\\`")
                .replace("$", "\\$");
    }
}
