package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.PartTexts;

/** A new password, typed twice. */
class NewPasswordFields extends Composite<Div> {

    private final PasswordField password = new PasswordField(getTranslation("identity.password.new"));
    private final PasswordField again = new PasswordField(getTranslation("identity.password.again"));

    NewPasswordFields() {
        password.setHelperText(getTranslation("identity.password.help"));
        for (var field : new PasswordField[] {password, again}) {
            field.setAutocomplete(Autocomplete.NEW_PASSWORD);
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> field.setInvalid(false));
            field.setWidthFull();
            PartTexts.password(field);
        }
        getContent().addClassName("form-stack");
        getContent().add(password, again);
    }

    /** The password, where it is there and was typed the same twice; else the fields say what is missing. */
    Optional<String> complete() {
        if (password.getValue().isEmpty()) {
            refuse(password, getTranslation("identity.password.missing"));
            return Optional.empty();
        }
        if (!password.getValue().equals(again.getValue())) {
            refuse(again, getTranslation("identity.password.differs"));
            return Optional.empty();
        }
        return Optional.of(password.getValue());
    }

    /**
     * Does something with the new password.
     *
     * @return whether it was taken; else the field says why not
     */
    boolean tryTo(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal refusal) {
            if (!refusal.key().startsWith("identity.password.too")
                    && !refusal.key().equals("identity.password.same")) {
                throw refusal;
            }
            refuse(password, getTranslation(refusal.key(), refusal.arguments()));
            return false;
        }
    }

    void clear() {
        password.clear();
        again.clear();
    }

    private static void refuse(PasswordField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
