package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.order.SavedViews;

/** Keeps the list that is shown under a name. */
class SaveViewDialog extends Composite<Dialog> {

    private final TextField name = new TextField(getTranslation("order.views.name"));
    private final Checkbox shared = new Checkbox(getTranslation("order.views.shared"));
    private final Checkbox standard = new Checkbox(getTranslation("order.views.standard"));
    private final SavedViews views;
    private final String query;

    SaveViewDialog(SavedViews views, String query) {
        this.views = views;
        this.query = query;
        name.setMaxLength(SavedViews.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setHelperText(getTranslation("order.views.name.help"));
        var save = new Button(getTranslation("order.views.save.confirm"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var fields = new Div(name, shared, standard);
        fields.addClassName("form-stack");
        getContent().setHeaderTitle(getTranslation("order.views.save.title"));
        getContent().addClassName("form-dialog");
        // The panel that closes gives the focus back to its button, and the dialog then takes it: only after both can
        // it
        // go to the field.
        getContent()
                .getElement()
                .addEventListener("opened-changed", opened -> name.focus())
                .setFilter("event.detail.value");
        getContent().add(fields);
        getContent()
                .getFooter()
                .add(
                        new Button(
                                getTranslation("order.bulk.cancel"),
                                click -> getContent().close()),
                        save);
    }

    void open() {
        getContent().open();
    }

    private void save() {
        try {
            var view = views.save(name.getValue().strip(), query, shared.getValue());
            if (standard.getValue()) {
                views.makeStandard(view.id());
            }
            getContent().close();
            Notices.success(getTranslation("order.views.saved", view.name()));
        } catch (Refusal refusal) {
            name.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            name.setInvalid(true);
            name.focus();
        }
    }
}
