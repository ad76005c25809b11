package org.orderportal.exchange;

import org.orderportal.order.OriginalOrder;
import org.springframework.stereotype.Component;

/** Hands the order module the message that an order came as; that module has checked who asks. */
@Component
class KeptOriginals implements OriginalOrder {

    private final Messages messages;

    KeptOriginals(Messages messages) {
        this.messages = messages;
    }

    @Override
    public byte[] bytes(long messageId) {
        return messages.load(messageId).bytes();
    }

    @Override
    public String path(long messageId) {
        return MessageLinks.message(messageId);
    }
}
