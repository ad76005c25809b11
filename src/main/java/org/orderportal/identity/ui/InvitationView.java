package org.orderportal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.orderportal.base.ui.Notices;
import org.orderportal.identity.Invitations;
import org.orderportal.identity.UserAccount;

/** Somebody who was invited chooses their password. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Composite<EntryPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final Invitations invitations;
    private final NewPasswordFields password = new NewPasswordFields();
    private String token = "";

    InvitationView(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    protected EntryPage initContent() {
        return new EntryPage();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        invitations
                .find(token)
                .ifPresentOrElse(this::welcome, () -> getContent().show(new EndedLink()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.invitation.title") + " - " + getTranslation("identity.product");
    }

    private void welcome(UserAccount user) {
        var done = new Button(getTranslation("identity.invitation.submit"), click -> accept());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickShortcut(Key.ENTER);
        done.setWidthFull();
        getContent()
                .show(
                        new H2(getTranslation("identity.invitation.welcome", user.name())),
                        new Paragraph(getTranslation("identity.invitation.text", user.email())),
                        password,
                        done);
    }

    private void accept() {
        password.complete()
                .filter(chosen -> password.tryTo(() -> invitations.accept(token, chosen)))
                .ifPresent(chosen -> {
                    Notices.success(getTranslation("identity.invitation.done"));
                    getUI().ifPresent(ui -> ui.navigate(LoginView.class));
                });
    }
}
