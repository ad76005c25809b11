package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Says what an act will do before it is done, and asks for its reason where that stays with the order. */
class ActDialog extends Composite<Dialog> {

    /** What the column of reasons holds. */
    private static final int REASON_LENGTH = 1_000;

    /** Carries the act out; what it says back is shown in the dialog, which closes when it says nothing. */
    interface Verb {

        String carryOut(String reason);
    }

    private final Reader reader;
    private final boolean asksWhy;
    private final Verb verb;
    private final TextArea reason = new TextArea();
    private final Paragraph refusal = new Paragraph();

    ActDialog(OrderAct act, Reader reader, Verb verb) {
        this.reader = reader;
        this.asksWhy = act.asksWhy();
        this.verb = verb;

        reason.setLabel(reader.text("order.page.act.reason"));
        reason.setHelperText(reader.text("order.page.act.reason.help"));
        reason.setMaxLength(REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        reason.setVisible(act.asksWhy());
        refusal.addClassNames("tone-bad", "strong");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);

        var cancel = new Button(
                reader.text("order.page.act.cancel"), click -> getContent().close());
        var submit = new Button(reader.text("order.page.act." + act + ".submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        if (act == OrderAct.TRASH) {
            submit.addThemeVariants(ButtonVariant.ERROR);
        }
        var content = new Div(new Paragraph(reader.text("order.page.act." + act + ".text")), reason, refusal);
        content.addClassName("form-stack");
        getContent().setHeaderTitle(reader.text("order.page.act." + act));
        getContent().addClassName("form-dialog");
        getContent().add(content);
        getContent().getFooter().add(cancel, submit);
    }

    void open() {
        getContent().open();
        if (asksWhy) {
            reason.focus();
        }
    }

    private void submit() {
        var isMissing = asksWhy && reason.getValue().isBlank();
        reason.setErrorMessage(reader.text("order.page.act.reason.missing"));
        reason.setInvalid(isMissing);
        if (isMissing) {
            reason.focus();
            return;
        }
        var answer = verb.carryOut(reason.getValue().strip());
        refusal.setText(answer);
        refusal.setVisible(!answer.isEmpty());
        if (answer.isEmpty()) {
            getContent().close();
        }
    }
}
