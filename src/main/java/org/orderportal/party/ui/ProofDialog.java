package org.orderportal.party.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.orderportal.base.error.Refusal;
import org.orderportal.party.BankGuard;

/** Asks for the password again before bank accounts change. */
class ProofDialog extends Composite<Dialog> {

    private final BankGuard guard;
    private final Runnable proven;
    private final PasswordField password = new PasswordField(getTranslation("party.proof.password"));

    ProofDialog(BankGuard guard, Runnable proven) {
        this.guard = guard;
        this.proven = proven;

        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.setManualValidation(true);
        password.addValueChangeListener(change -> password.setInvalid(false));
        var fields = new Div(new Paragraph(getTranslation("party.proof.text")), password);
        fields.addClassName("form-stack");
        var go = new Button(getTranslation("party.proof.continue"), click -> prove());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        getContent().setHeaderTitle(getTranslation("party.proof.title"));
        getContent().addClassName("form-dialog");
        getContent().add(fields);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                getTranslation("party.cancel"),
                                click -> getContent().close()),
                        go);
    }

    /** Goes on at once where the person has proved a moment ago who they are. */
    static void around(BankGuard guard, Runnable act) {
        if (guard.isProven()) {
            act.run();
        } else {
            new ProofDialog(guard, act).open();
        }
    }

    private void open() {
        getContent().open();
        password.focus();
    }

    private void prove() {
        try {
            guard.prove(password.getValue());
        } catch (Refusal wrong) {
            password.setErrorMessage(getTranslation(wrong.key(), wrong.arguments()));
            password.setInvalid(true);
            password.focus();
            return;
        }
        getContent().close();
        proven.run();
    }
}
