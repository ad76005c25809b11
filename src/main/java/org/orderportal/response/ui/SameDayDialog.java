package org.orderportal.response.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Result;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.orderportal.base.DayText;
import org.orderportal.document.ui.HeaderFields;
import org.orderportal.order.ui.Reader;

/** Asks for the day on which all rows are promised. */
class SameDayDialog extends Composite<Dialog> {

    private final Reader reader;
    private final Consumer<LocalDate> onDay;
    private final DatePicker day;

    SameDayDialog(Reader reader, Consumer<LocalDate> onDay) {
        this.reader = reader;
        this.onDay = onDay;
        day = HeaderFields.picker(reader.text("response.editor.same-day.day"), reader);
        day.setMin(reader.today());
        day.setFallbackParser(typed -> DayText.read(typed, reader.formats().locale(), reader.today())
                .map(Result::ok)
                .orElseGet(() -> Result.error(reader.text("document.editor.no-day"))));
        var cancel = new Button(
                reader.text("document.editor.cancel"), click -> getContent().close());
        var submit = new Button(reader.text("response.editor.same-day.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var content = new Div(new Paragraph(reader.text("response.editor.same-day.text")), day);
        content.addClassName("form-stack");
        getContent().setHeaderTitle(reader.text("response.editor.same-day"));
        getContent().addClassName("form-dialog");
        getContent().add(content);
        getContent().getFooter().add(cancel, submit);
    }

    void open() {
        getContent().open();
        day.focus();
    }

    private void submit() {
        if (day.getValue() == null) {
            day.setErrorMessage(reader.text("response.editor.same-day.missing"));
            day.setInvalid(true);
            day.focus();
            return;
        }
        onDay.accept(day.getValue());
        getContent().close();
    }
}
