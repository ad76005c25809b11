package org.orderportal.identity;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.orderportal.base.MailRoom;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.TaskExecutor;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Mails people about their own way in. One that does not go out is not tried again: the link in it would be old. */
@Component
class AccountMail {

    private static final Logger LOG = LoggerFactory.getLogger(AccountMail.class);

    private final MailRoom room;
    private final Texts texts;
    private final TaskExecutor later;
    private final String portal;

    /** @param portal where people find the portal, as the operator says: no request can put another address into a link */
    AccountMail(
            MailRoom room,
            Texts texts,
            @Qualifier("applicationTaskExecutor") TaskExecutor later,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String portal) {
        this.room = room;
        this.texts = texts;
        this.later = later;
        this.portal = portal.replaceFirst("/+$", "");
    }

    /**
     * What is said to whom.
     *
     * @param kind which words it has
     * @param path where its link leads on this portal
     */
    record Letter(CurrentUser receiver, String kind, String path) {}

    boolean isPossible() {
        return room.isOpen();
    }

    /** Tells somebody that what they sign in by was changed, once that is so. */
    void tellOfChange(CurrentUser user) {
        if (isPossible()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    later.execute(() -> send(new Letter(user, "changed", "/login")));
                }
            });
        }
    }

    void send(Letter letter) {
        room.sender().ifPresent(sender -> {
            try {
                send(sender, letter);
            } catch (MailException | MessagingException failed) {
                LOG.warn(
                        "A mail about their account did not reach user {}",
                        letter.receiver().id(),
                        failed);
            }
        });
    }

    private void send(JavaMailSender sender, Letter letter) throws MessagingException {
        var receiver = letter.receiver();
        var mail = sender.createMimeMessage();
        var writing = new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_NO, StandardCharsets.UTF_8.name());
        writing.setFrom(room.from());
        writing.setTo(receiver.email());
        writing.setSubject(words(receiver, letter.kind() + ".subject"));
        writing.setText(words(receiver, letter.kind() + ".text", receiver.name(), portal + letter.path()));
        mail.setHeader("Content-Language", receiver.locale().toLanguageTag());
        mail.setHeader("Auto-Submitted", "auto-generated");
        sender.send(mail);
    }

    private String words(CurrentUser receiver, String key, Object... arguments) {
        return texts.get(receiver.locale(), "identity.mail." + key, arguments);
    }
}
