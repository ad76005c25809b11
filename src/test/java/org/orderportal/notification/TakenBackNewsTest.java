package org.orderportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderportal.base.security.Role;
import org.orderportal.document.Somebody;
import org.orderportal.document.SupplierAtWork;
import org.orderportal.order.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;

/** What colleagues send and take back is told, from the transaction that does it. */
class TakenBackNewsTest extends SupplierAtWork {

    @Autowired
    News news;

    @Autowired
    NotificationSettings settings;

    @Test
    void colleagues_hear_of_what_was_sent_and_taken_back_and_who_did_it_does_not() {
        var erik = news.person("Erik", Role.SUPPLIER_USER, supplier);
        var karina = news.person("Karina", Role.SUPPLIER_USER, supplier);
        for (var person : new Somebody[] {erik, karina}) {
            person.run(() -> settings.choose(Occasion.ORDER_RECEIVED, Way.OFF));
            person.run(() -> settings.choose(Occasion.DOCUMENT_SENT, Way.PORTAL));
        }
        var document = karina.call(() -> drafts.open(DocumentKind.ACT, order));
        var number = karina.call(() -> office.send(document, 100)).number();
        karina.run(() -> sending.undo(document));
        news.spread();

        assertThat(news.of(erik))
                .containsExactlyInAnyOrder(
                        "Document %s of order PO-1 was sent".formatted(number),
                        "Document %s of order PO-1 does not count any more".formatted(number));
        assertThat(news.of(karina)).isEmpty();
    }
}
