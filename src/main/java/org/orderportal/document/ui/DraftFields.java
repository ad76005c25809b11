package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasClearButton;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.FieldAddress;

/**
 * The ordinary fields of a form, bound to the fields of a draft. What is typed is told half a second later; what cannot
 * be read is told as it was typed, and its field says what to enter. What the document's rules find is shown at the
 * field, too. No field has a button that clears it: with one, Escape would empty it as well.
 */
public final class DraftFields {

    private static final int SOON = 500;

    private final Consumer<FieldEdit> onEdit;
    private final Map<FieldAddress, String> values = new HashMap<>();
    private final Map<FieldAddress, DraftField> fields = new LinkedHashMap<>();
    private boolean showing;

    /** @param onEdit what is to be kept */
    public DraftFields(Consumer<FieldEdit> onEdit) {
        this.onEdit = onEdit;
    }

    /** A field of text: its kind reads and writes it. */
    public <F extends TextFieldBase<F, String>> F bind(FieldAddress at, F field, FieldText kind) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SOON);
        var known = know(at, field, field, text -> field.setValue(text));
        var reading = Converter.<String, String>from(typed -> read(kind, typed), text -> show(kind, text));
        bind(at, field, reading, known, field::getValue);
        return field;
    }

    /** A day; typed days that the picker does not know are read by the kind, which gives and takes 2026-11-24. */
    public DatePicker bind(FieldAddress at, DatePicker field, FieldText kind) {
        var known = know(at, field, field, typed -> typeDay(at, field, kind, typed));
        field.setFallbackParser(typed -> {
            var day = kind.read(typed).map(LocalDate::parse);
            if (day.isEmpty()) {
                unreadable(at, known, typed, kind.whatToEnter());
            }
            return day.map(Result::ok).orElseGet(() -> Result.error(kind.whatToEnter()));
        });
        bind(
                at,
                field,
                Converter.<LocalDate, String>from(
                        day -> Result.ok(day == null ? "" : day.toString()),
                        text -> text == null || text.isEmpty() ? null : LocalDate.parse(text)),
                known,
                () -> null);
        return field;
    }

    /** A choice or a tick. */
    public <F extends Component & HasValidation & HasValue<?, T>, T> F bind(
            FieldAddress at, F field, Function<@Nullable T, String> text, Function<String, @Nullable T> value) {
        var known = know(at, field, field, ignored -> {});
        var converter = Converter.<T, String>from(
                chosen -> Result.ok(text.apply(chosen)), stored -> value.apply(stored == null ? "" : stored));
        bind(at, field, converter, known, () -> null);
        return field;
    }

    /**
     * Shows what stands in a field, without telling it as an edit.
     *
     * @param text in the portal's own spelling, or as it was typed where it is unreadable
     * @return false where there is no such field here
     */
    public boolean show(FieldAddress at, String text, boolean unreadable) {
        var field = fields.get(at);
        if (field == null) {
            return false;
        }
        showing = true;
        try {
            values.put(at, unreadable ? "" : text);
            field.unreadable(unreadable);
            if (unreadable) {
                field.showRaw(text);
            } else {
                field.read();
            }
        } finally {
            showing = false;
        }
        return true;
    }

    /** What was typed into a field before the page was loaded anew, as if it were typed now. */
    public boolean type(FieldAddress at, String typed) {
        var field = fields.get(at);
        if (field == null) {
            return false;
        }
        field.showRaw(typed);
        return true;
    }

    /** Shows what is found at the fields, and at no others; what cannot be read says so itself. */
    public void showProblems(Map<FieldAddress, EditorProblem> found) {
        fields.forEach((at, field) -> field.showProblem(found.get(at)));
    }

    /** Shows a question at a field. @return false where there is no place for it */
    public boolean ask(FieldAddress at, Component question) {
        return fields.containsKey(at) && fields.get(at).ask(question);
    }

    /** The question is answered. */
    public void settled(FieldAddress at) {
        if (fields.containsKey(at)) {
            fields.get(at).settled();
        }
    }

    /** @return false where there is no such field here, or it cannot take the focus */
    public boolean focus(FieldAddress at) {
        return fields.containsKey(at) && fields.get(at).focus();
    }

    /** A picker holds no text that is no day: its input does. */
    private void typeDay(FieldAddress at, DatePicker field, FieldText kind, String typed) {
        var day = kind.read(typed).map(LocalDate::parse);
        day.ifPresentOrElse(field::setValue, () -> {
            field.clear();
            // When the picker gets its language it writes its own text anew, which is none: ours comes after that.
            field.getElement().executeJs("setTimeout(() => { if (!this.value) this._inputElementValue = $0; })", typed);
            unreadable(at, Objects.requireNonNull(fields.get(at)), typed, kind.whatToEnter());
        });
    }

    private DraftField know(FieldAddress at, Component field, HasValidation validation, Consumer<String> raw) {
        validation.setManualValidation(true);
        if (field instanceof HasClearButton clearable) {
            clearable.setClearButtonVisible(false);
        }
        field.getElement().setAttribute("data-field", at.toString());
        var known = new DraftField(field, validation, raw);
        fields.put(at, known);
        return known;
    }

    private <T> void bind(
            FieldAddress at,
            HasValue<?, T> field,
            Converter<T, String> converter,
            DraftField known,
            Supplier<@Nullable String> typed) {
        // A binder of its own for each: one that cannot be read would hold back what is typed into all the others.
        var binder = new Binder<Map<FieldAddress, String>>();
        var binding = binder.forField(field)
                .withConverter(converter)
                .withValidationStatusHandler(status -> status.getMessage()
                        .filter(ignored -> status.isError())
                        .ifPresent(message -> unreadable(at, known, typed.get(), message)))
                .bind(all -> all.get(at), (all, text) -> readable(at, known, text, typed.get()));
        // Who pauses after a space is still writing: what is kept without it is not written back over what they see.
        binding.setConvertBackToPresentation(false);
        showing = true;
        try {
            binder.setBean(values);
        } finally {
            showing = false;
        }
        known.readBy(() -> binding.read(values));
    }

    private void readable(FieldAddress at, DraftField known, String text, @Nullable String typed) {
        var before = values.put(at, text);
        boolean wasUnreadable = known.unreadable(false);
        if (!showing && (wasUnreadable || !text.equals(Objects.requireNonNullElse(before, "")))) {
            onEdit.accept(FieldEdit.readable(at, text, typed));
        }
    }

    private void unreadable(FieldAddress at, DraftField known, @Nullable String typed, String whatToEnter) {
        known.unreadable(true);
        known.say(whatToEnter);
        if (!showing && typed != null) {
            onEdit.accept(FieldEdit.unreadable(at, typed));
        }
    }

    private static Result<String> read(FieldText kind, String typed) {
        if (typed.isBlank()) {
            return Result.ok("");
        }
        return kind.read(typed).map(Result::ok).orElseGet(() -> Result.error(kind.whatToEnter()));
    }

    private static String show(FieldText kind, @Nullable String text) {
        return text == null || text.isEmpty() ? "" : kind.show(text);
    }
}
