package org.orderportal.exchange.outbound;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Objects;
import org.orderportal.base.i18n.Texts;
import org.orderportal.document.Channel;
import org.orderportal.exchange.outbound.Undelivered.Reason;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mails documents to a person at the buyer's: the PDF to read, the XML beside it. The mail bears the same id at each try. */
@Component
class MailCarrier implements Carrier {

    private final MailRoom mailRoom;
    private final Texts texts;

    MailCarrier(MailRoom mailRoom, Texts texts) {
        this.mailRoom = mailRoom;
        this.texts = texts;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public void deliver(Parcel parcel, BuyerChannel settings) throws Undelivered {
        var sender = mailRoom.sender().orElseThrow(() -> Undelivered.forNow(Reason.NO_MAIL_SERVER, "", null));
        var address = Objects.requireNonNullElse(settings.mailAddress(), "");
        try {
            write(sender, parcel, address, settings.mailLanguage());
        } catch (MailParseException | MailPreparationException | MessagingException wrong) {
            throw Undelivered.untilMended(Reason.MAIL_WRONG, address);
        } catch (MailAuthenticationException refused) {
            throw Undelivered.forNow(Reason.MAIL_SERVER_REFUSED, "", refused);
        } catch (MailException failed) {
            throw Undelivered.forNow(Reason.MAIL_NOT_SENT, reason(failed), failed);
        }
    }

    private void write(JavaMailSender sender, Parcel parcel, String address, Locale language)
            throws MessagingException {
        var mail = sender.createMimeMessage();
        var helper = new MimeMessageHelper(mail, true, "UTF-8");
        helper.setFrom(mailRoom.from());
        helper.setTo(address);
        helper.setSubject(words(language, "subject", parcel));
        helper.setText(body(parcel, language));
        var pdf = parcel.pdf().apply(language);
        helper.addAttachment(pdf.fileName(), new ByteArrayResource(pdf.bytes()), pdf.mimeType());
        helper.addAttachment(
                parcel.xml().fileName(), new ByteArrayResource(parcel.xml().bytes()), "application/xml");
        for (var file : parcel.files().get()) {
            helper.addAttachment(file.fileName(), new ByteArrayResource(file.bytes()), file.mimeType());
        }
        mail.setHeader("Message-ID", "<" + parcel.transmission() + "@" + domain() + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        sender.send(mail);
    }

    private String body(Parcel parcel, Locale language) {
        var english = words(Locale.ENGLISH, "body", parcel);
        return language.getLanguage().equals("en")
                ? english
                : words(language, "body", parcel) + "\n\n---\n\n" + english;
    }

    private String words(Locale language, String what, Parcel parcel) {
        var kind = texts.get(language, "exchange.outbound.kind." + parcel.kind().name());
        return texts.get(
                language, "exchange.outbound.mail." + what, kind, parcel.number(), parcel.order(), parcel.supplier());
    }

    private String domain() {
        var from = mailRoom.from();
        return from.substring(from.indexOf('@') + 1).replace(">", "").strip();
    }

    /** What the mail server said, in one line. */
    private static String reason(MailException failed) {
        var cause = failed.getMostSpecificCause();
        var said =
                Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        return said.lines().findFirst().orElse("").strip();
    }
}
