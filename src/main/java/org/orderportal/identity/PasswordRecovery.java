package org.orderportal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.Anybody;
import org.orderportal.identity.OneTimeLink.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people back in who have forgotten their password: by a link that is mailed to them and works once. It takes the
 * place of the password only; whoever has a second factor is asked for it as ever.
 */
@Service
public class PasswordRecovery {

    private final RecoveryLetters letters;
    private final AccountMail mail;
    private final OneTimeLinks links;
    private final PortalUsers users;
    private final NewPasswords newPasswords;
    private final Paces paces;
    private final AuditLog audit;

    PasswordRecovery(
            RecoveryLetters letters,
            AccountMail mail,
            OneTimeLinks links,
            PortalUsers users,
            NewPasswords newPasswords,
            Paces paces,
            AuditLog audit) {
        this.letters = letters;
        this.mail = mail;
        this.links = links;
        this.users = users;
        this.newPasswords = newPasswords;
        this.paces = paces;
        this.audit = audit;
    }

    /** Whether this portal sends mail at all. */
    @Anybody
    public boolean isPossible() {
        return mail.isPossible();
    }

    /**
     * Mails a link to whoever has that address, if anybody has. Nothing tells who asks whether that is so: what happens
     * next happens later and elsewhere.
     */
    @Anybody
    public void ask(String email, HttpServletRequest request) {
        if (mail.isPossible() && paces.mayRecover(request)) {
            letters.sendLink(EmailAddress.folded(email));
        }
    }

    /** Whose password that link may set; empty where it is unknown, used or too old. */
    @Anybody
    @Transactional(readOnly = true)
    public Optional<UserAccount> find(String token) {
        return user(token).map(PortalUser::account);
    }

    /** Sets the password, uses the link up, signs them out wherever they were, and tells them by mail. */
    @Anybody
    @Transactional
    public void accept(String token, String password) {
        var user = user(token).orElseThrow(() -> new Refusal("identity.recovery.ended"));
        links.use(token, Purpose.RECOVERY);
        newPasswords.setByLink(user, password);
        audit.recordBy(user.id(), user.name(), "user.passwordRecovered", user.email(), null);
        mail.tellOfChange(user.currentUser());
    }

    private Optional<PortalUser> user(String token) {
        return links.find(token, Purpose.RECOVERY)
                .map(OneTimeLink::userId)
                .flatMap(users::byId)
                .filter(PortalUser::isEnabled);
    }
}
