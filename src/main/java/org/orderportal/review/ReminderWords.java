package org.orderportal.review;

import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.i18n.Texts;
import org.orderportal.identity.UserAccount;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a reminder says to one of the supplier's people: in their language, with their form of days. */
@Component
class ReminderWords {

    private final ReasonWords reasons;
    private final Texts texts;
    private final Clock clock;
    private final String address;

    /** @param address where the portal is found from outside; empty where nobody has said */
    ReminderWords(
            ReasonWords reasons,
            Texts texts,
            Clock clock,
            @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        this.reasons = reasons;
        this.texts = texts;
        this.clock = clock;
        this.address = address.replaceFirst("/+$", "");
    }

    SupplierMail.Words of(QueueRow row, UserAccount person) {
        Locale language = Texts.closest(person.language());
        var formats = new Formats(language, person.zone());
        var order = row.order();
        var due = row.reasons().stream()
                .filter(reason -> reason.kind().isSuppliersMatter() && !reason.isPaused())
                .map(reason -> "– " + reasons.of(reason, language, formats, clock.instant()))
                .collect(Collectors.joining("\n"));
        var number = order.number().text();
        return new SupplierMail.Words(
                texts.get(language, "review.mail.reminder.subject", number, order.buyerName()),
                texts.get(
                        language,
                        "review.mail.reminder.body",
                        number,
                        order.buyerName(),
                        due,
                        address.isEmpty() ? number : address + "/orders/" + order.id()));
    }
}
