package org.orderportal.review;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orderportal.base.SearchKey;
import org.orderportal.base.security.AsSystem;
import org.orderportal.document.TransmissionMoved;
import org.orderportal.document.UndeliveredDocuments;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderSummary;
import org.orderportal.order.OrdersChanged;
import org.orderportal.review.ReviewTable.Needed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the queue is sorted and found by: it follows every change in the transaction that makes it. The rows are
 * locked before anything is read of their orders, so that of two who compute the same one the later knows more.
 */
@Component
class ReviewedOrders {

    private static final int PIECE = 200;
    private static final int LONGEST_SEARCH_TEXT = 900;

    private final ReviewTable table;
    private final ReviewFactsReading facts;
    private final UndeliveredDocuments undelivered;
    private final AsSystem asSystem;

    ReviewedOrders(ReviewTable table, ReviewFactsReading facts, UndeliveredDocuments undelivered, AsSystem asSystem) {
        this.table = table;
        this.facts = facts;
        this.undelivered = undelivered;
        this.asSystem = asSystem;
    }

    /** Whoever changes an order sees only what is theirs: what somebody has to look after is computed of all. */
    @EventListener
    @Transactional
    public void on(OrdersChanged event) {
        asSystem.run(() -> refresh(event.orders()));
    }

    @EventListener
    @Transactional
    public void on(TransmissionMoved event) {
        asSystem.run(() -> refresh(undelivered.ordersOf(event.document())));
    }

    private void refresh(Collection<OrderId> orders) {
        var sorted = orders.stream().map(OrderId::value).collect(Collectors.toCollection(TreeSet::new));
        while (!sorted.isEmpty()) {
            refreshPiece(next(sorted));
        }
    }

    private static List<OrderId> next(SortedSet<Long> ids) {
        var piece = ids.stream().limit(PIECE).toList();
        ids.removeAll(piece);
        return piece.stream().map(OrderId::new).toList();
    }

    private void refreshPiece(List<OrderId> orders) {
        var before = table.lock(orders);
        var now = facts.of(orders).stream()
                .map(ReviewedOrders::needed)
                .collect(Collectors.toMap(Needed::order, Function.identity()));
        orders.stream()
                .filter(now::containsKey)
                .forEach(order -> table.write(before.get(order), Objects.requireNonNull(now.get(order))));
    }

    /** Locks these orders' rows, and makes those that are not there: somebody has something to say about the orders. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Collection<OrderId> orders) {
        var there = table.lock(orders);
        var missing = orders.stream()
                .filter(order -> !there.containsKey(order))
                .distinct()
                .toList();
        asSystem.call(() -> facts.of(missing)).forEach(one -> table.insert(needed(one)));
    }

    static Needed needed(ReviewFacts facts) {
        var order = facts.turn().order();
        return Needed.of(order.id(), ReviewRules.reasons(facts), searchText(order));
    }

    private static String searchText(OrderSummary order) {
        return SearchKey.of(
                order.number().text() + " " + order.buyerName() + " " + order.supplierName(), LONGEST_SEARCH_TEXT);
    }
}
