package org.orderportal.base;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The operator's mail server, where one is set ({@code spring.mail.*}), and who the portal's mail comes from. */
@Component
public class MailRoom {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    public MailRoom(ObjectProvider<JavaMailSender> sender, @Value("${portal.mail.from:}") String from) {
        this.sender = sender;
        this.from = from;
    }

    public boolean isOpen() {
        return sender().isPresent();
    }

    public Optional<JavaMailSender> sender() {
        return from.isBlank() ? Optional.empty() : Optional.ofNullable(sender.getIfAvailable());
    }

    public String from() {
        return from;
    }

    /** The part of its address after the at sign: what the ids of mails end with. */
    public String domain() {
        return from.substring(from.indexOf('@') + 1).replace(">", "").strip();
    }
}
