package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import org.orderportal.base.error.Refusal;
import org.orderportal.identity.OwnProof;

/** Asks somebody who is signed in to show that it is still them, before something that only they may do. */
class ReauthenticationDialog extends Composite<Dialog> {

    private final OwnProof proof;
    private final Runnable act;
    private final PasswordField password = new PasswordField(getTranslation("identity.password"));
    private final CodeForm.CodeField code = new CodeForm.CodeField();

    ReauthenticationDialog(OwnProof proof, Runnable act, Runnable cancelled) {
        this.proof = proof;
        this.act = act;

        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.setManualValidation(true);
        password.addValueChangeListener(change -> password.setInvalid(false));
        code.setVisible(false);
        var other = new Button(getTranslation("identity.reauthentication.byCode"), click -> askForCode());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.addClickListener(click -> other.setVisible(false));
        other.setVisible(proof.takesCodes());
        var fields = new Div(new Paragraph(getTranslation("identity.reauthentication.text")), password, code, other);
        fields.addClassName("form-stack");

        var cancel = new Button(getTranslation("identity.cancel"), click -> leave(cancelled));
        var confirm = new Button(getTranslation("identity.reauthentication.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(getContent());

        getContent().setHeaderTitle(getTranslation("identity.reauthentication.title"));
        getContent().addClassName("form-dialog");
        getContent().add(fields);
        getContent().getFooter().add(cancel, confirm);
        getContent().addDialogCloseActionListener(close -> leave(cancelled));
    }

    void open() {
        getContent().open();
        password.focus();
    }

    private void leave(Runnable cancelled) {
        getContent().close();
        cancelled.run();
    }

    private void askForCode() {
        password.setVisible(false);
        code.setVisible(true);
        code.focus();
    }

    private void confirm() {
        try {
            if (code.isVisible()) {
                proof.confirmByCode(code.getValue());
            } else {
                proof.confirmByPassword(password.getValue());
            }
        } catch (Refusal refusal) {
            TextFieldBase<?, ?> asked = code.isVisible() ? code : password;
            asked.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            asked.setInvalid(true);
            asked.focus();
            return;
        }
        getContent().close();
        act.run();
    }
}
