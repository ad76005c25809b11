package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.orderportal.base.error.Refusal;

/** Asks before something is done to many orders, and where it is wanted for a reason. */
class BulkQuestion extends Composite<Dialog> {

    private static final int LONGEST_REASON = 500;

    private final TextArea reason = new TextArea(getTranslation("order.bulk.reason"));
    private final Consumer<String> onAnswer;

    /** @param onAnswer does it; a refusal keeps the question open */
    BulkQuestion(OrderBulkAction.Question question, OrderBulkAction action, Consumer<String> onAnswer) {
        this.onAnswer = onAnswer;
        var arguments = question.arguments().toArray();
        reason.setVisible(question.wantsReason());
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setAutofocus(question.wantsReason());
        var confirm = new Button(getTranslation(action.labelKey()), click -> answer());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(new Paragraph(getTranslation(question.textKey(), arguments)), reason);
        fields.addClassName("form-stack");
        getContent().setHeaderTitle(getTranslation(question.titleKey(), arguments));
        getContent().addClassName("form-dialog");
        getContent().add(fields);
        getContent().getFooter().add(new Button(getTranslation("order.bulk.cancel"), click -> close()), confirm);
        if (!question.wantsReason()) {
            confirm.setAutofocus(true);
        }
    }

    void open() {
        getContent().open();
    }

    private void close() {
        getContent().close();
    }

    private void answer() {
        try {
            onAnswer.accept(reason.getValue().strip());
            close();
        } catch (Refusal refusal) {
            reason.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
