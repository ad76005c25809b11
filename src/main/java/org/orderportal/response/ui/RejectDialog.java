package org.orderportal.response.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.ui.Reader;
import org.orderportal.response.ReasonCode;

/** Asks why all of an order is rejected, before it is. */
class RejectDialog extends Composite<Dialog> {

    private static final int MOST = 1_000;

    /** Goes on with the reason; what is said back is shown, and nothing closes the dialog. */
    interface Verb {

        String reject(@Nullable ReasonCode code, String words);
    }

    private final Reader reader;
    private final boolean reasonRequired;
    private final Verb verb;
    private final Select<ReasonCode> code = new Select<>();
    private final TextArea words = new TextArea();
    private final Paragraph refusal = new Paragraph();

    RejectDialog(Reader reader, String title, String text, boolean reasonRequired, Verb verb) {
        this.reader = reader;
        this.reasonRequired = reasonRequired;
        this.verb = verb;
        code.setLabel(reader.text("response.editor.field.reasonCode"));
        code.setItems(ReasonCode.values());
        code.setItemLabelGenerator(one -> reader.text(one.key()));
        code.setRequiredIndicatorVisible(reasonRequired);
        words.setLabel(reader.text("response.editor.field.reason"));
        words.setMaxLength(MOST);
        words.setHelperText(reader.text("response.editor.reject.help"));
        refusal.addClassNames("tone-bad", "strong");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var cancel = new Button(
                reader.text("document.editor.cancel"), click -> getContent().close());
        var submit = new Button(title, click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> submit.setEnabled(true));
        var content = new Div(new Paragraph(text), code, words, refusal);
        content.addClassName("form-stack");
        getContent().setHeaderTitle(title);
        getContent().addClassName("form-dialog");
        getContent().add(content);
        getContent().getFooter().add(cancel, submit);
    }

    void open() {
        getContent().open();
        code.focus();
    }

    private void submit() {
        if (reasonRequired && code.getValue() == null) {
            code.setErrorMessage(reader.text("response.editor.reject.missing"));
            code.setInvalid(true);
            code.focus();
            return;
        }
        var answer = verb.reject(code.getValue(), words.getValue().strip());
        refusal.setText(answer);
        refusal.setVisible(!answer.isEmpty());
        if (answer.isEmpty()) {
            getContent().close();
        }
    }
}
