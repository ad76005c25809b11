package org.orderportal.exchange.outbound;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The operator's mail server, where one is set ({@code spring.mail.*}), and who the portal's mail comes from. */
@Component
class MailRoom {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    MailRoom(ObjectProvider<JavaMailSender> sender, @Value("${portal.mail.from:}") String from) {
        this.sender = sender;
        this.from = from;
    }

    boolean isOpen() {
        return sender().isPresent();
    }

    Optional<JavaMailSender> sender() {
        return from.isBlank() ? Optional.empty() : Optional.ofNullable(sender.getIfAvailable());
    }

    String from() {
        return from;
    }
}
