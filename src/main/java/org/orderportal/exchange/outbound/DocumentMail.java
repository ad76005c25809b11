package org.orderportal.exchange.outbound;

import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.orderportal.base.MailRoom;
import org.orderportal.base.i18n.Texts;
import org.orderportal.exchange.outbound.Undelivered.Reason;
import org.orderportal.order.FileContent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes to a person at the buyer's about a document. The mail bears the same id at each try. */
@Component
class DocumentMail {

    private final MailRoom mailRoom;
    private final Texts texts;

    DocumentMail(MailRoom mailRoom, Texts texts) {
        this.mailRoom = mailRoom;
        this.texts = texts;
    }

    /**
     * Returns when the mail server has it.
     *
     * @param about       what is told: the texts are {@code exchange.outbound.<about>.subject} and {@code .body}
     * @param attachments in the buyer's language
     */
    void send(Parcel parcel, BuyerChannel settings, String about, Function<Locale, List<FileContent>> attachments)
            throws Undelivered {
        var sender = mailRoom.sender().orElseThrow(() -> Undelivered.forNow(Reason.NO_MAIL_SERVER, "", null));
        var address = Objects.requireNonNullElse(settings.mailAddress(), "");
        var language = settings.mailLanguage();
        try {
            write(sender, parcel, address, words(language, about, parcel), attachments.apply(language));
        } catch (MailParseException | MailPreparationException | MessagingException wrong) {
            throw Undelivered.untilMended(Reason.MAIL_WRONG, address);
        } catch (MailAuthenticationException refused) {
            throw Undelivered.forNow(Reason.MAIL_SERVER_REFUSED, "", refused);
        } catch (MailException failed) {
            throw Undelivered.forNow(Reason.MAIL_NOT_SENT, reason(failed), failed);
        }
    }

    /** Subject and body of a mail. */
    private record MailWords(String subject, String body) {}

    private void write(
            JavaMailSender sender, Parcel parcel, String address, MailWords words, List<FileContent> attachments)
            throws MessagingException {
        var mail = sender.createMimeMessage();
        var helper = new MimeMessageHelper(mail, true, "UTF-8");
        helper.setFrom(mailRoom.from());
        helper.setTo(address);
        helper.setSubject(words.subject());
        helper.setText(words.body());
        for (var file : attachments) {
            helper.addAttachment(file.fileName(), new ByteArrayResource(file.bytes()), file.mimeType());
        }
        mail.setHeader("Message-ID", "<" + parcel.transmission() + "@" + mailRoom.domain() + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        sender.send(mail);
    }

    /** What is not in English is said in English too. */
    private MailWords words(Locale language, String about, Parcel parcel) {
        var body = text(language, about + ".body", parcel);
        var english = text(Locale.ENGLISH, about + ".body", parcel);
        return new MailWords(
                text(language, about + ".subject", parcel),
                language.getLanguage().equals("en") ? english : body + "\n\n---\n\n" + english);
    }

    private String text(Locale language, String key, Parcel parcel) {
        var kind = texts.get(language, "exchange.outbound.kind." + parcel.kind().name());
        return texts.get(
                language, "exchange.outbound." + key, kind, parcel.number(), parcel.order(), parcel.supplier());
    }

    /** What the mail server said, in one line. */
    private static String reason(MailException failed) {
        var cause = failed.getMostSpecificCause();
        var said =
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        return said.lines().findFirst().orElse("").strip();
    }
}
