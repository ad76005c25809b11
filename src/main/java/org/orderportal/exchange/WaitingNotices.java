package org.orderportal.exchange;

import org.orderportal.exchange.ubl.DocumentReader;
import org.orderportal.exchange.ubl.Reading.NoticeRead;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.Orders;
import org.orderportal.order.ReceivedNotice;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Component;

/** Lays order changes and cancellations that came before their order beside it, as soon as it is here. */
@Component
class WaitingNotices {

    private final Messages messages;
    private final DocumentReader reader;
    private final Orders orders;

    WaitingNotices(Messages messages, DocumentReader reader, Orders orders) {
        this.messages = messages;
        this.reader = reader;
        this.orders = orders;
    }

    void attach(CompanyId buyer, CompanyId supplier, OrderNumber number, OrderId order) {
        for (var id : messages.waitingForOrder(buyer, supplier, number.text())) {
            var message = messages.load(id);
            if (reader.read(message.bytes()) instanceof NoticeRead read
                    && orders.attach(notice(message, read, buyer, supplier))) {
                messages.attached(id, order);
            }
        }
    }

    static ReceivedNotice notice(KeptMessage message, NoticeRead read, CompanyId buyer, CompanyId supplier) {
        return new ReceivedNotice(
                read.kind(),
                buyer,
                supplier,
                read.order(),
                read.number(),
                read.issuedOn(),
                read.note(),
                message.id(),
                Digest.of(message.bytes()),
                message.receivedAt());
    }
}
