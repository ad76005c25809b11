package org.orderportal.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.orderportal.base.error.Refusal;
import org.orderportal.identity.UserAccount;
import org.orderportal.identity.UserId;

/** Asks who is to look after something. */
class AssignDialog extends Composite<Dialog> {

    private final ComboBox<UserAccount> person = new ComboBox<>(getTranslation("review.assign.person"));
    private final Consumer<UserId> onChoice;

    AssignDialog(List<UserAccount> colleagues, Consumer<UserId> onChoice) {
        this.onChoice = onChoice;
        person.setItems(colleagues);
        person.setItemLabelGenerator(UserAccount::name);
        person.setRequiredIndicatorVisible(true);
        person.setManualValidation(true);
        person.setAutofocus(true);
        var submit = new Button(getTranslation("review.assign.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(person);
        fields.addClassName("form-stack");
        getContent().setHeaderTitle(getTranslation("review.assign.title"));
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
        if (person.getValue() == null) {
            refuse(getTranslation("review.assign.person.missing"));
            return;
        }
        try {
            onChoice.accept(person.getValue().id());
            getContent().close();
        } catch (Refusal why) {
            refuse(getTranslation(why.key(), why.arguments()));
        }
    }

    private void refuse(String text) {
        person.setErrorMessage(text);
        person.setInvalid(true);
        person.focus();
    }
}
