package org.orderportal.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.function.Consumer;
import org.orderportal.base.error.Refusal;
import org.orderportal.review.QueueRow;

/** Asks why nothing more is to be done about orders; the reason stays with them. */
class CloseDialog extends Composite<Dialog> {

    private static final int LONGEST_REASON = 1_000;

    private final TextArea reason = new TextArea(getTranslation("review.close.reason"));
    private final Consumer<String> onReason;

    /** @param onReason does it; a refusal keeps the question open */
    CloseDialog(Collection<QueueRow> rows, Consumer<String> onReason) {
        this.onReason = onReason;
        reason.setHelperText(getTranslation("review.close.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setAutofocus(true);
        var submit = new Button(getTranslation("review.close.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(new Paragraph(getTranslation("review.close.text", rows.size())), reason);
        fields.addClassName("form-stack");
        getContent().setHeaderTitle(getTranslation("review.close.title", rows.size()));
        getContent().addClassName("form-dialog");
        getContent().add(fields);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                getTranslation("review.cancel"),
                                click -> getContent().close()),
                        submit);
    }

    void open() {
        getContent().open();
    }

    private void submit() {
        try {
            onReason.accept(reason.getValue());
            getContent().close();
        } catch (Refusal why) {
            reason.setErrorMessage(getTranslation(why.key(), why.arguments()));
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
