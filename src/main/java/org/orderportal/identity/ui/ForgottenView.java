package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.orderportal.identity.PasswordRecovery;

/** Somebody who has forgotten their password asks for a link by mail. */
@Route(value = ForgottenView.PATH, autoLayout = false)
@AnonymousAllowed
class ForgottenView extends Composite<EntryPage> implements HasDynamicTitle {

    static final String PATH = "forgotten";

    private final PasswordRecovery recovery;
    private final EmailField email = new EmailField(getTranslation("identity.email"));

    ForgottenView(PasswordRecovery recovery) {
        this.recovery = recovery;
        if (recovery.isPossible()) {
            show("identity.recovery.ask.text", form());
        } else {
            show("identity.login.forgotten");
        }
    }

    @Override
    protected EntryPage initContent() {
        return new EntryPage();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.recovery.ask.title") + " - " + getTranslation("identity.product");
    }

    private Div form() {
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.addValueChangeListener(change -> email.setInvalid(false));
        email.setMaxLength(254);
        email.setWidthFull();
        email.setAutofocus(true);
        var ask = new Button(getTranslation("identity.recovery.ask.submit"), click -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClickShortcut(Key.ENTER);
        ask.setWidthFull();
        var form = new Div(email, ask);
        form.addClassName("form-stack");
        return form;
    }

    /** The same is said whoever asks, and for whom. */
    private void ask() {
        if (email.getValue().isBlank()) {
            email.setErrorMessage(getTranslation("identity.login.emailMissing"));
            email.setInvalid(true);
            email.focus();
            return;
        }
        recovery.ask(email.getValue(), VaadinServletRequest.getCurrent().getHttpServletRequest());
        show("identity.recovery.asked");
    }

    private void show(String words, Div... parts) {
        var content =
                new Div(new H2(getTranslation("identity.recovery.ask.title")), new Paragraph(getTranslation(words)));
        content.add(parts);
        content.add(new Anchor("login", getTranslation("identity.link.toLogin")));
        content.addClassName("form-stack");
        content.getElement().setAttribute("role", "status");
        getContent().show(content);
    }
}
