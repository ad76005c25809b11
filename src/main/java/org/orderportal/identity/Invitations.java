package org.orderportal.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.Anybody;
import org.orderportal.base.security.Role;
import org.orderportal.identity.OneTimeLink.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody gets in who has no password yet: by a link that works once. Its token is the proof. */
@Service
public class Invitations {

    private final OneTimeLinks links;
    private final PortalUsers users;
    private final Passwords passwords;
    private final NewPasswords newPasswords;
    private final AuditLog audit;

    Invitations(OneTimeLinks links, PortalUsers users, Passwords passwords, NewPasswords newPasswords, AuditLog audit) {
        this.links = links;
        this.users = users;
        this.passwords = passwords;
        this.newPasswords = newPasswords;
        this.audit = audit;
    }

    /** Who was invited by that link; empty where it is unknown, used or too old. */
    @Anybody
    @Transactional(readOnly = true)
    public Optional<UserAccount> find(String token) {
        return links.find(token, Purpose.INVITATION)
                .map(OneTimeLink::userId)
                .flatMap(users::byId)
                .filter(PortalUser::isEnabled)
                .map(PortalUser::account);
    }

    /** Sets the password of the one who was invited, uses the link up and signs them out wherever they were. */
    @Anybody
    @Transactional
    public void accept(String token, String password) {
        var user = find(token)
                .flatMap(account -> users.byId(account.id().value()))
                .orElseThrow(() -> new Refusal("identity.link.ended"));
        links.use(token, Purpose.INVITATION);
        newPasswords.setByLink(user, password);
        audit.recordBy(user.id(), user.name(), "user.passwordChosen", user.email(), null);
    }

    /** Whether that link may make the first administrator. */
    @Anybody
    @Transactional(readOnly = true)
    public boolean mayMakeFirstAdministrator(String token) {
        return users.isEmpty() && links.find(token, Purpose.FIRST_ADMINISTRATOR).isPresent();
    }

    /** Makes the first administrator and uses the link up. */
    @Anybody
    @Transactional
    public void makeFirstAdministrator(
            String token, String name, String email, String password, Locale language, ZoneId zone) {
        links.use(token, Purpose.FIRST_ADMINISTRATOR);
        if (!users.isEmpty()) {
            throw new Refusal("identity.link.ended");
        }
        var user = users.add(new NewUser(name, email, Role.ADMINISTRATOR, Set.of(), language, zone));
        passwords.change(user, password);
        audit.recordBy(user.id(), user.name(), "user.firstAdministrator", user.email(), null);
    }
}
