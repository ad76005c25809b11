package org.orderportal.order;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.orderportal.base.Stored;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the lists, a cache of the table of orders. What a transaction changed is written once, when it is about to
 * commit: all at once is cheaper, and the counters are locked for a moment only.
 */
@Component
class OrderListing {

    private static final int PIECE = 200;

    private final ListingRows rows;
    private final OrderCounters counters;
    private final OrderTokens tokens;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    OrderListing(
            ListingRows rows,
            OrderCounters counters,
            OrderTokens tokens,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.counters = counters;
        this.tokens = tokens;
        this.clock = clock;
        this.events = events;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Puts these orders where they belong, with the end of the transaction that changed and so locked them. */
    void changed(Collection<OrderId> orders) {
        transactions.executeWithoutResult(transaction -> orders.forEach(pending()::add));
    }

    private Pending pending() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
            return pending;
        }
        var pending = new Pending();
        TransactionSynchronizationManager.bindResource(this, pending);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private void write(SortedSet<Long> orders) {
        var deltas = new TreeMap<OrderCounters.Counter, Long>();
        var piece = new ArrayList<Long>(PIECE);
        for (var order : orders) {
            piece.add(order);
            if (piece.size() == PIECE) {
                writePiece(piece, deltas);
                piece.clear();
            }
        }
        if (!piece.isEmpty()) {
            writePiece(piece, deltas);
        }
        counters.add(deltas);
    }

    private void writePiece(List<Long> orders, Map<OrderCounters.Counter, Long> deltas) {
        rows.markOverdue(orders, Stored.moment(clock.instant()));
        var there = rows.there(orders);
        var wanted = rows.wanted(orders);
        moveWords(foldersOf(there.keySet()), foldersOf(wanted.keySet()));
        var added = new ArrayList<ListingRow>();
        var changed = new ArrayList<ListingRow>();
        wanted.forEach((place, row) -> {
            var before = there.remove(place);
            if (before == null) {
                added.add(row);
            } else if (!before.equals(row)) {
                changed.add(row);
            }
        });
        rows.delete(there.values());
        rows.update(changed);
        rows.insert(added);
        there.keySet().forEach(place -> deltas.merge(place.counter(), -1L, Long::sum));
        added.forEach(row -> deltas.merge(row.place().counter(), 1L, Long::sum));
    }

    private static Map<Long, Integer> foldersOf(Set<ListingRow.Place> places) {
        return places.stream()
                .filter(place -> place.list() == ListKey.ALL)
                .collect(Collectors.toMap(ListingRow.Place::order, place -> ListFolder.ofWords(place.folder())));
    }

    private void moveWords(Map<Long, Integer> before, Map<Long, Integer> now) {
        now.entrySet().stream()
                .filter(order -> before.containsKey(order.getKey()))
                .filter(order -> !order.getValue().equals(before.get(order.getKey())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((folder, orders) -> tokens.move(orders, folder));
    }

    /** The orders that the transaction under way has changed. */
    private final class Pending implements TransactionSynchronization {

        private final SortedSet<Long> orders = new TreeSet<>();

        private void add(OrderId order) {
            orders.add(order.value());
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(OrderListing.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OrderListing.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(orders);
            events.publishEvent(
                    new OrdersChanged(orders.stream().map(OrderId::new).toList()));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OrderListing.this);
        }
    }
}
