package org.orderportal.notification;

import jakarta.mail.MessagingException;
import java.util.List;
import org.orderportal.base.MailRoom;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes mails to people and gives them to the mail server. */
@Component
class MailPost {

    private final MailRoom mailRoom;
    private final Texts texts;
    private final String portal;

    /** @param portal where people find the portal: what the links in mails begin with */
    MailPost(
            MailRoom mailRoom,
            Texts texts,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String portal) {
        this.mailRoom = mailRoom;
        this.texts = texts;
        this.portal = portal.replaceFirst("/+$", "");
    }

    /** The mail server does not have it. */
    static class NotPosted extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient MailFailure why;

        NotPosted(MailFailure why, Throwable cause) {
            super(why.detail(), cause);
            this.why = why;
        }

        MailFailure why() {
            return why;
        }
    }

    /** Returns when the mail server has it. @param id the same at each try */
    void post(String id, CurrentUser receiver, Cadence cadence, List<Told> told) throws NotPosted {
        var sender = mailRoom.sender();
        if (sender.isEmpty()) {
            throw new NotPosted(new MailFailure(MailFailure.Reason.NO_SERVER, "", false), new IllegalStateException());
        }
        try {
            send(sender.get(), id, receiver, MailText.of(cadence, told, NoticeWords.of(texts, receiver), portal));
        } catch (MailParseException | MailPreparationException | MessagingException wrong) {
            throw new NotPosted(new MailFailure(MailFailure.Reason.ADDRESS_WRONG, receiver.email(), true), wrong);
        } catch (MailException failed) {
            throw new NotPosted(MailFailure.of(failed), failed);
        }
    }

    private void send(JavaMailSender sender, String id, CurrentUser receiver, MailText text) throws MessagingException {
        var mail = sender.createMimeMessage();
        var writing = new MimeMessageHelper(mail, MimeMessageHelper.MULTIPART_MODE_NO, "UTF-8");
        writing.setFrom(mailRoom.from());
        writing.setTo(receiver.email());
        writing.setSubject(text.subject());
        mail.setContent(text.body());
        mail.setHeader("Content-Language", receiver.locale().toLanguageTag());
        mail.setHeader("Message-ID", "<%s@%s>".formatted(id, mailRoom.domain()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("List-Unsubscribe", "<%s%s>".formatted(portal, NotificationLinks.SETTINGS));
        sender.send(mail);
    }
}
