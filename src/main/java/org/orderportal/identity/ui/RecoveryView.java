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
import org.orderportal.identity.PasswordRecovery;
import org.orderportal.identity.UserAccount;

/** Somebody chooses a new password, by the link that they were mailed. */
@Route(value = "recovery/:token", autoLayout = false)
@AnonymousAllowed
class RecoveryView extends Composite<EntryPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final PasswordRecovery recovery;
    private final NewPasswordFields password = new NewPasswordFields();
    private String token = "";

    RecoveryView(PasswordRecovery recovery) {
        this.recovery = recovery;
    }

    @Override
    protected EntryPage initContent() {
        return new EntryPage();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        recovery.find(token)
                .ifPresentOrElse(
                        this::choose,
                        () -> getContent()
                                .show(new EndedLink(ForgottenView.PATH, getTranslation("identity.recovery.ended"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.recovery.title") + " - " + getTranslation("identity.product");
    }

    private void choose(UserAccount user) {
        var done = new Button(getTranslation("identity.invitation.submit"), click -> accept());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickShortcut(Key.ENTER);
        done.setWidthFull();
        getContent()
                .show(
                        new H2(getTranslation("identity.recovery.title")),
                        new Paragraph(getTranslation("identity.recovery.text", user.email())),
                        password,
                        done);
    }

    private void accept() {
        password.complete()
                .filter(chosen -> password.tryTo(() -> recovery.accept(token, chosen)))
                .ifPresent(chosen -> {
                    Notices.success(getTranslation("identity.invitation.done"));
                    getUI().ifPresent(ui -> ui.navigate(LoginView.class));
                });
    }
}
