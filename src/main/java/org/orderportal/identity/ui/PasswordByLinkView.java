package org.orderportal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import org.orderportal.base.ui.Notices;
import org.orderportal.identity.UserAccount;

/** Somebody chooses a password of their own, by a link that works once, and signs in with it. */
abstract class PasswordByLinkView extends Composite<EntryPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final NewPasswordFields password = new NewPasswordFields();
    private String token = "";

    /** Whose link it is; empty where it cannot be used (any more). */
    abstract Optional<UserAccount> find(String token);

    abstract void accept(String token, String chosen);

    abstract String title();

    abstract String heading(UserAccount user);

    abstract String text(UserAccount user);

    abstract Component ended();

    @Override
    protected EntryPage initContent() {
        return new EntryPage();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        find(token).ifPresentOrElse(this::ask, () -> getContent().show(ended()));
    }

    @Override
    public String getPageTitle() {
        return title() + " - " + getTranslation("identity.product");
    }

    private void ask(UserAccount user) {
        var done = new Button(getTranslation("identity.invitation.submit"), click -> accept());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.addClickShortcut(Key.ENTER);
        done.setWidthFull();
        getContent().show(new H2(heading(user)), new Paragraph(text(user)), password, done);
    }

    private void accept() {
        password.complete()
                .filter(chosen -> password.tryTo(() -> accept(token, chosen)))
                .ifPresent(chosen -> {
                    Notices.success(getTranslation("identity.invitation.done"));
                    getUI().ifPresent(ui -> ui.navigate(LoginView.class));
                });
    }
}
