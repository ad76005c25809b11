package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.ui.Notices;
import org.orderportal.identity.Invitations;

/** The first administrator of an empty portal makes their own account, by the link in the log. */
@Route(value = "setup/:token", autoLayout = false)
@AnonymousAllowed
class SetupView extends Composite<EntryPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final Invitations invitations;
    private final TextField name = new TextField(getTranslation("identity.name"));
    private final EmailField email = new EmailField(getTranslation("identity.email"));
    private final ComboBox<ZoneId> zone = TimeZones.field(getTranslation("identity.zone"));
    private final NewPasswordFields password = new NewPasswordFields();
    private String token = "";

    SetupView(Invitations invitations) {
        this.invitations = invitations;

        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        zone.setValue(TimeZones.DEFAULT);
    }

    @Override
    protected EntryPage initContent() {
        return new EntryPage();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (invitations.mayMakeFirstAdministrator(token)) {
            showForm();
        } else {
            getContent().show(new EndedLink());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.setup.title") + " - " + getTranslation("identity.product");
    }

    private void showForm() {
        var done = new Button(getTranslation("identity.setup.submit"), click -> make());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickShortcut(Key.ENTER);
        done.setWidthFull();
        var fields = new Div(name, email, zone);
        fields.addClassName("form-stack");
        getContent()
                .show(
                        new H2(getTranslation("identity.setup.title")),
                        new Paragraph(getTranslation("identity.setup.text")),
                        fields,
                        password,
                        done);
    }

    private void make() {
        password.complete()
                .filter(chosen -> password.tryTo(() -> invitations.makeFirstAdministrator(
                        token,
                        name.getValue(),
                        email.getValue(),
                        chosen,
                        Texts.closest(getLocale()),
                        zone.getValue() == null ? TimeZones.DEFAULT : zone.getValue())))
                .ifPresent(chosen -> {
                    Notices.success(getTranslation("identity.setup.done"));
                    getUI().ifPresent(ui -> ui.navigate(LoginView.class));
                });
    }
}
