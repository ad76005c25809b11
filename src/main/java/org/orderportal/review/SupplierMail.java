package org.orderportal.review;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Optional;
import org.orderportal.base.i18n.Texts;
import org.orderportal.identity.UserAccount;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mails to a supplier's people, over the operator's mail server ({@code spring.mail.*}). */
@Component
class SupplierMail {

    /** @param body without a greeting and without who it comes from */
    record Words(String subject, String body) {}

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final Texts texts;

    SupplierMail(ObjectProvider<JavaMailSender> sender, @Value("${portal.mail.from:}") String from, Texts texts) {
        this.sender = sender;
        this.from = from;
        this.texts = texts;
    }

    boolean isPossible() {
        return !from.isBlank() && sender.getIfAvailable() != null;
    }

    /** Why it did not go out, in one line; empty when the mail server has it. */
    Optional<String> send(UserAccount to, Words words, String replyTo) {
        try {
            var server = sender.getObject();
            var mail = server.createMimeMessage();
            var helper = new MimeMessageHelper(mail, "UTF-8");
            helper.setFrom(from);
            helper.setTo(to.email());
            if (!replyTo.isBlank()) {
                helper.setReplyTo(replyTo);
            }
            helper.setSubject(words.subject());
            helper.setText(framed(to, words.body()));
            server.send(mail);
            return Optional.empty();
        } catch (MessagingException | MailException failed) {
            return Optional.of(reason(failed));
        }
    }

    private String framed(UserAccount to, String body) {
        Locale language = to.language();
        return texts.get(language, "review.mail.greeting", to.name()) + "\n\n" + body + "\n\n"
                + texts.get(language, "review.mail.end");
    }

    private static String reason(Exception failed) {
        var message = failed instanceof MailException mail
                ? mail.getMostSpecificCause().getMessage()
                : failed.getMessage();
        return String.valueOf(message).lines().findFirst().orElse("").strip();
    }
}
