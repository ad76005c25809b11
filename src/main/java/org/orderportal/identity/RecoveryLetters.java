package org.orderportal.identity;

import java.util.Optional;
import org.orderportal.audit.AuditLog;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails links to people who have forgotten their password, after whoever asked has had their answer. */
@Component
class RecoveryLetters {

    private final PortalUsers users;
    private final OneTimeLinks links;
    private final AccountMail mail;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    RecoveryLetters(
            PortalUsers users, OneTimeLinks links, AccountMail mail, AuditLog audit, TransactionTemplate transaction) {
        this.users = users;
        this.links = links;
        this.mail = mail;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** An unknown address, one of somebody who may not come in, and one that has a fresh link get nothing. */
    @Async
    public void sendLink(String email) {
        Optional<AccountMail.Letter> letter = transaction.execute(working -> users.byEmail(email)
                .filter(user -> user.isEnabled() && user.passwordHash() != null)
                .flatMap(this::write));
        letter.ifPresent(mail::send);
    }

    private Optional<AccountMail.Letter> write(PortalUser user) {
        return links.recover(user).map(path -> {
            audit.recordBy(0, "-", "user.recoveryAsked", user.email(), null);
            return new AccountMail.Letter(user.currentUser(), "recovery", path);
        });
    }
}
