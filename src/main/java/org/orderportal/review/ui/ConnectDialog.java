package org.orderportal.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.orderportal.party.Company;

/** Says what follows when a company is connected: all its orders come free, and nothing takes that back. */
class ConnectDialog extends Composite<Dialog> {

    ConnectDialog(Company company, Runnable onConnect) {
        var submit = new Button(getTranslation("review.connect.submit"), click -> {
            onConnect.run();
            getContent().close();
        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setAutofocus(true);
        getContent().setHeaderTitle(getTranslation("review.connect.title", company.name()));
        getContent().addClassName("form-dialog");
        getContent().add(new Paragraph(getTranslation("review.connect.text", company.name())));
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
}
