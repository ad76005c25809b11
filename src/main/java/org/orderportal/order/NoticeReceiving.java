package org.orderportal.order;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps order changes and cancellations beside their orders. They are not processed in this version: the order shows
 * what was ordered before, and its page what has arrived. It is to answer again, by a response. An order in the trash
 * comes back, since its buyer is not done with it.
 */
@Component
class NoticeReceiving {

    private final PurchaseOrders orders;
    private final OrderNotices notices;
    private final OrderHistory history;
    private final OrderSteering steering;
    private final OrderHeads heads;
    private final LedgerEntries entries;
    private final OrderStandings standings;

    NoticeReceiving(
            PurchaseOrders orders,
            OrderNotices notices,
            OrderHistory history,
            OrderSteering steering,
            OrderHeads heads,
            LedgerEntries entries,
            OrderStandings standings) {
        this.orders = orders;
        this.notices = notices;
        this.history = history;
        this.steering = steering;
        this.heads = heads;
        this.entries = entries;
        this.standings = standings;
    }

    @Transactional
    public boolean attach(ReceivedNotice notice) {
        var order = orders.find(notice.buyer(), notice.supplier(), notice.order());
        order.filter(known -> !notices.isKept(known.id(), notice)).ifPresent(known -> keep(known.id(), notice));
        return order.isPresent();
    }

    private void keep(OrderId order, ReceivedNotice notice) {
        notices.add(order, notice);
        var kind = switch (notice.kind()) {
            case ORDER_CHANGE -> OrderHistory.CHANGE_ARRIVED;
            case ORDER_CANCELLATION -> OrderHistory.CANCELLATION_ARRIVED;
        };
        history.add(order, notice.supplier().value(), notice.receivedAt(), kind, notice.number());
        takeTheTurn(order, notice);
        steering.steer(List.of(order), OrderHistory.RESTORED_FOR_BUYER, OrderFolders::restored);
    }

    /** It is the supplier's turn, also on an order that waited for its buyer. */
    private void takeTheTurn(OrderId order, ReceivedNotice notice) {
        heads.lock(order).ifPresent(head -> {
            var turned = head.afterBuyerSpoke(new BuyerWord(notice.kind(), notice.receivedAt(), entries.count(order)));
            heads.write(turned);
            standings.refresh(List.of(turned));
        });
    }
}
