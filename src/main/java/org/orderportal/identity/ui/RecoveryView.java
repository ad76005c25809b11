package org.orderportal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.orderportal.identity.PasswordRecovery;
import org.orderportal.identity.UserAccount;

/** Somebody chooses a new password, by the link that they were mailed. */
@Route(value = "recovery/:token", autoLayout = false)
@AnonymousAllowed
class RecoveryView extends PasswordByLinkView {

    private final PasswordRecovery recovery;

    RecoveryView(PasswordRecovery recovery) {
        this.recovery = recovery;
    }

    @Override
    Optional<UserAccount> find(String token) {
        return recovery.find(token);
    }

    @Override
    void accept(String token, String chosen) {
        recovery.accept(token, chosen);
    }

    @Override
    String title() {
        return getTranslation("identity.recovery.title");
    }

    @Override
    String heading(UserAccount user) {
        return title();
    }

    @Override
    String text(UserAccount user) {
        return getTranslation("identity.recovery.text", user.email());
    }

    @Override
    Component ended() {
        return new EndedLink(ForgottenView.PATH, getTranslation("identity.recovery.ended"));
    }
}
