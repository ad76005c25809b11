package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.orderportal.base.error.Refusal;

/** Asks for another name of something. */
class NameDialog extends Composite<Dialog> {

    private final TextField name = new TextField(getTranslation("identity.name"));
    private final Consumer<String> named;

    NameDialog(String title, String before, Consumer<String> named) {
        this.named = named;

        name.setValue(before);
        name.setMaxLength(100);
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.addValueChangeListener(change -> name.setInvalid(false));
        var save = new Button(getTranslation("identity.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(getContent());
        getContent().setHeaderTitle(title);
        getContent().addClassName("form-dialog");
        getContent().add(name);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                getTranslation("identity.cancel"),
                                click -> getContent().close()),
                        save);
    }

    void open() {
        getContent().open();
        name.focus();
    }

    private void save() {
        try {
            named.accept(name.getValue());
        } catch (Refusal refusal) {
            name.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            name.setInvalid(true);
            return;
        }
        getContent().close();
    }
}
