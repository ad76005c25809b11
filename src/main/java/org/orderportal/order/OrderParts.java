package org.orderportal.order;

import org.springframework.stereotype.Component;

/** What an order consists of beside its row in the list: its versions, lines and files, and why it stands still. */
@Component
record OrderParts(
        OrderVersions versions, OrderLines lines, LineWriting writing, OrderFiles files, OrderReasons reasons) {

    void add(OrderId id, ReceivedOrder received) {
        var content = received.content();
        var supplier = received.supplier().value();
        versions.addFirst(id, received.messageId(), received.receivedAt(), content);
        writing.add(id, supplier, content);
        files.add(id, supplier, content.attachments());
    }
}
