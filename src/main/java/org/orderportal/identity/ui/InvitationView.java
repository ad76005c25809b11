package org.orderportal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.orderportal.identity.Invitations;
import org.orderportal.identity.UserAccount;

/** Somebody who was invited chooses their password. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
class InvitationView extends PasswordByLinkView {

    private final Invitations invitations;

    InvitationView(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    Optional<UserAccount> find(String token) {
        return invitations.find(token);
    }

    @Override
    void accept(String token, String chosen) {
        invitations.accept(token, chosen);
    }

    @Override
    String title() {
        return getTranslation("identity.invitation.title");
    }

    @Override
    String heading(UserAccount user) {
        return getTranslation("identity.invitation.welcome", user.name());
    }

    @Override
    String text(UserAccount user) {
        return getTranslation("identity.invitation.text", user.email());
    }

    @Override
    Component ended() {
        return new EndedLink();
    }
}
