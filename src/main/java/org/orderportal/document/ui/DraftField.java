package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One field of a form: what is wrong with it, and what is asked beside it. */
final class DraftField {

    /** Says to the style sheet that what is shown is worth a look, and no mistake. */
    private static final String WARNS = "warns";

    private final Component field;
    private final HasValidation validation;
    private final Consumer<String> raw;
    private Runnable reading = () -> {};
    private boolean unreadable;
    private @Nullable String helper;
    private boolean asked;

    /** @param raw puts a text into the field just as it was typed */
    DraftField(Component field, HasValidation validation, Consumer<String> raw) {
        this.field = field;
        this.validation = validation;
        this.raw = raw;
    }

    void readBy(Runnable reading) {
        this.reading = reading;
    }

    void read() {
        reading.run();
    }

    void showRaw(String text) {
        raw.accept(text);
    }

    /** @return whether it was so before */
    boolean unreadable(boolean unreadable) {
        boolean before = this.unreadable;
        this.unreadable = unreadable;
        field.getElement().setAttribute(WARNS, false);
        if (before && !unreadable) {
            say(null);
        }
        return before;
    }

    void showProblem(@Nullable EditorProblem found) {
        if (!unreadable) {
            say(found == null ? null : found.words());
            field.getElement().setAttribute(WARNS, found != null && !found.isError());
        }
    }

    void say(@Nullable String words) {
        validation.setErrorMessage(words == null ? "" : words);
        validation.setInvalid(words != null);
    }

    boolean ask(Component question) {
        if (field instanceof HasHelper helped) {
            if (!asked) {
                asked = true;
                helper = helped.getHelperText();
                helped.setHelperText(null);
            }
            helped.setHelperComponent(question);
            return true;
        }
        return false;
    }

    void settled() {
        if (asked && field instanceof HasHelper helped) {
            asked = false;
            helped.setHelperComponent(null);
            helped.setHelperText(helper);
        }
    }

    boolean focus() {
        if (field instanceof Focusable<?> focusable) {
            field.getElement().executeJs("this.scrollIntoView({block: 'center'})");
            focusable.focus();
            return true;
        }
        return false;
    }
}
