package org.orderportal.order;

import java.util.Optional;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.base.security.StaffOnly;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Looks after the orders: takes them in, and shows each to those who may see it. */
@Service
public class Orders {

    private final OrderReceiving receiving;
    private final NoticeReceiving noticeReceiving;
    private final OrderReading reading;
    private final WaitingOrders waiting;
    private final ObjectProvider<OrderPdf> pdfs;
    private final ObjectProvider<OriginalOrder> originals;
    private final CurrentUsers users;

    Orders(
            OrderReceiving receiving,
            NoticeReceiving noticeReceiving,
            OrderReading reading,
            WaitingOrders waiting,
            ObjectProvider<OrderPdf> pdfs,
            ObjectProvider<OriginalOrder> originals,
            CurrentUsers users) {
        this.receiving = receiving;
        this.noticeReceiving = noticeReceiving;
        this.reading = reading;
        this.waiting = waiting;
        this.pdfs = pdfs;
        this.originals = originals;
        this.users = users;
    }

    /**
     * Takes in an order in the caller's transaction.
     *
     * @return created; already here, when the same bytes were taken in before; or a conflict, when other content has
     *         the same buyer, supplier and number
     * @throws NotFound if the order is not for a supplier that the caller acts for
     * @throws org.springframework.dao.DuplicateKeyException if the same order came in at the same moment: the caller's
     *         transaction is lost, and a second try finds that order
     */
    @SignedInOnly
    public Reception receive(ReceivedOrder received) {
        requireOwn(received.supplier());
        return receiving.receive(received);
    }

    /**
     * Attaches an order change or cancellation to its order, once; false where that order has not arrived (yet). The
     * order itself stays as it is.
     *
     * @throws NotFound if the order is not for a supplier that the caller acts for
     */
    @SignedInOnly
    public boolean attach(ReceivedNotice notice) {
        requireOwn(notice.supplier());
        return noticeReceiving.attach(notice);
    }

    /** @throws NotFound if there is none, or the reader may not see it: both look the same */
    @SignedInOnly
    public OrderDetails details(OrderId id) {
        return reading.details(id);
    }

    /** An attachment of an order that the reader may see. */
    @SignedInOnly
    public FileContent attachment(OrderId order, long attachmentId) {
        return reading.attachment(order, attachmentId);
    }

    /** The bytes of the order as they arrived. */
    @SignedInOnly
    public FileContent original(OrderId id) {
        var origin = reading.origin(id);
        var bytes = originals.getObject().bytes(origin.messageId());
        return new FileContent(origin.number().fileName("xml"), "application/xml", bytes);
    }

    /** The page of the message that the order arrived as; nothing where no module keeps messages. */
    @StaffOnly
    public Optional<String> messagePath(OrderId id) {
        var messages = originals.getIfAvailable();
        return messages == null
                ? Optional.empty()
                : Optional.of(messages.path(reading.origin(id).messageId()));
    }

    /** The order as PDF in the reader's language. */
    @SignedInOnly
    public FileContent pdf(OrderId id) {
        var order = reading.details(id);
        var reader = users.require();
        var bytes = pdfs.getObject().render(order, reader.locale(), reader.zone());
        return new FileContent(order.summary().number().fileName("pdf"), "application/pdf", bytes);
    }

    /** How many orders wait for a company that is not connected. */
    @StaffOnly
    public long waitingForConnection() {
        return waiting.count();
    }

    private void requireOwn(CompanyId supplier) {
        if (!users.scope().includes(supplier.value())) {
            throw new NotFound("supplier");
        }
    }
}
