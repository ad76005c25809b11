package org.orderportal.response.ui;

import org.orderportal.document.Channel;
import org.orderportal.document.Outbox;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.ui.Reader;
import org.springframework.stereotype.Component;

/** Says, before a response is sent, where it will go. */
@Component
class RouteWords {

    private final Outbox outbox;

    RouteWords(Outbox outbox) {
        this.outbox = outbox;
    }

    String of(OrderDetails order, Reader reader) {
        var channels = outbox.route(
                        order.summary().buyer(),
                        DocumentKind.ORDER_RESPONSE,
                        order.content().profile())
                .channels();
        if (channels.isEmpty()) {
            return reader.text("response.editor.route.none");
        }
        var buyer = order.summary().buyerName();
        var electronic = channels.stream().anyMatch(channel -> channel != Channel.MAIL);
        if (!electronic) {
            return reader.text("response.editor.route.mail", buyer);
        }
        return channels.contains(Channel.MAIL)
                ? reader.text("response.editor.route.electronic-and-mail", buyer)
                : reader.text("response.editor.route.electronic", buyer);
    }
}
