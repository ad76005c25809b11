package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.identity.OwnPassword;

/** Somebody changes their password; the one that they have is asked for. */
class PasswordSection extends Composite<Div> {

    private final OwnPassword password;
    private final Runnable changed;
    private final PasswordField current = new PasswordField(getTranslation("identity.password.current"));
    private final NewPasswordFields wanted = new NewPasswordFields();

    /** @param changed they are signed out in all other browsers then */
    PasswordSection(OwnPassword password, Runnable changed) {
        this.password = password;
        this.changed = changed;

        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setRequiredIndicatorVisible(true);
        current.setManualValidation(true);
        current.addValueChangeListener(change -> current.setInvalid(false));
        var change = new Button(getTranslation("identity.password.change"), click -> changePassword());
        getContent().addClassNames("form-stack", "narrow");
        getContent().add(current, wanted, change);
    }

    private void changePassword() {
        wanted.complete().filter(chosen -> wanted.tryTo(() -> change(chosen))).ifPresent(chosen -> {
            if (!current.isInvalid()) {
                current.clear();
                wanted.clear();
                Notices.success(getTranslation("identity.password.changed"));
                changed.run();
            }
        });
    }

    private void change(String chosen) {
        try {
            password.change(current.getValue(), chosen);
        } catch (Refusal refusal) {
            if (!refusal.key().equals("identity.password.currentWrong")) {
                throw refusal;
            }
            current.setErrorMessage(getTranslation(refusal.key()));
            current.setInvalid(true);
            current.focus();
        }
    }
}
