package org.orderportal.document.ui;

import org.orderportal.document.Channel;
import org.orderportal.document.Outbox;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.ui.Reader;
import org.springframework.stereotype.Component;

/** Says, before a document is sent, where it will go. */
@Component
public class RouteWords {

    private final Outbox outbox;

    RouteWords(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param texts the key of the editor's texts without their names */
    public String of(OrderDetails order, DocumentKind kind, String texts, Reader reader) {
        var channels = outbox.route(
                        order.summary().buyer(), kind, order.content().profile())
                .channels();
        if (channels.isEmpty()) {
            return reader.text(texts + ".route.none");
        }
        var buyer = order.summary().buyerName();
        var electronic = channels.stream().anyMatch(channel -> channel != Channel.MAIL);
        if (!electronic) {
            return reader.text(texts + ".route.mail", buyer);
        }
        return channels.contains(Channel.MAIL)
                ? reader.text(texts + ".route.electronic-and-mail", buyer)
                : reader.text(texts + ".route.electronic", buyer);
    }
}
