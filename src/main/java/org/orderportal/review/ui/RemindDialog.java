package org.orderportal.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.orderportal.base.error.Refusal;
import org.orderportal.review.QueueRow;

/** Says what will be mailed to whom before it goes out. */
class RemindDialog extends Composite<Dialog> {

    private final Paragraph refusal = new Paragraph();
    private final Button submit = new Button(getTranslation("review.remind.submit"), click -> submit());
    private final Runnable onSend;

    /** @param onSend does it; a refusal stays on the screen */
    RemindDialog(QueueRow row, Runnable onSend) {
        this.onSend = onSend;
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setAutofocus(true);
        submit.setDisableOnClick(true);
        refusal.addClassNames("tone-bad", "strong");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var order = row.order();
        var content = new Div(
                new Paragraph(getTranslation(
                        "review.remind.text",
                        order.supplierName(),
                        order.number().text())),
                refusal);
        content.addClassName("form-stack");
        getContent().setHeaderTitle(getTranslation("review.remind.title"));
        getContent().addClassName("form-dialog");
        getContent().add(content);
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
            onSend.run();
            getContent().close();
        } catch (Refusal why) {
            refusal.setText(getTranslation(why.key(), why.arguments()));
            refusal.setVisible(true);
            submit.setEnabled(true);
        }
    }
}
