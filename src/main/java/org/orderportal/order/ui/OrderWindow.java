package org.orderportal.order.ui;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.order.ListCount;
import org.orderportal.order.ListPosition;
import org.orderportal.order.Match;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSort;
import org.orderportal.order.OrderSummary;

/**
 * The ids of a list's orders, as far as the reader has scrolled. They are read once, by seek, so rows neither shift nor
 * repeat while orders arrive, and any depth costs the same. One list, sort and filter has one window.
 */
final class OrderWindow {

    static final int FIRST_PIECE = 50;
    static final int PIECE = 200;
    /** Where a window ends: another one goes on from its last order. */
    static final int END = 5_000;

    private final OrderList orders;
    private final ListAddress address;
    private final Runnable onRead;
    private final Map<OrderId, List<Match>> matches = new HashMap<>();
    private long[] ids = new long[FIRST_PIECE];
    private int size;
    private OrderSort sort;
    private boolean descending;
    private @Nullable ListPosition next;
    private @Nullable Instant searchedBackTo;
    private @Nullable ListCount found;
    private boolean complete;

    /**
     * @param onRead is told of each further piece
     * @throws NotFound if the order is not there that the list is to start with
     */
    OrderWindow(OrderList orders, ListAddress address, Runnable onRead) {
        this.orders = orders;
        this.address = address;
        this.onRead = onRead;
        sort = address.sort();
        descending = address.descending();
        next = address.at() == null ? null : orders.startingWith(address.at(), sort);
        read(FIRST_PIECE);
    }

    /**
     * The rows from that position on; fewer than asked for only where the window ends. Who asks for all, to tick them,
     * gets no more than can be ticked.
     */
    List<OrderSummary> rows(int offset, int limit) {
        var end = offset + Math.min(limit, TickedRows.MOST);
        readUntil(end);
        var wanted = ids(offset, Math.min(size, end));
        if (wanted.isEmpty() || address.filter().search().isEmpty()) {
            return summaries(wanted);
        }
        var found = orders.rows(wanted, address.filter().search());
        matches.putAll(found.matches());
        return found.rows();
    }

    private List<OrderSummary> summaries(List<OrderId> wanted) {
        return wanted.isEmpty() ? List.of() : orders.rows(wanted);
    }

    /** Those of the orders that are still there. */
    List<OrderId> stillThere(List<OrderId> wanted) {
        return summaries(wanted).stream().map(OrderSummary::id).toList();
    }

    /**
     * The row of one order.
     *
     * @throws NotFound if it is not there any more, or no longer for this reader
     */
    OrderSummary row(OrderId order) {
        return summaries(List.of(order)).stream().findFirst().orElseThrow(() -> new NotFound("order"));
    }

    /** The ids from one position to another, as far as they have been read. */
    List<OrderId> ids(int from, int to) {
        return from >= to
                ? List.of()
                : LongStream.of(Arrays.copyOfRange(ids, from, to))
                        .mapToObj(OrderId::new)
                        .toList();
    }

    /** Why the search found an order whose row has been read. */
    List<Match> matches(OrderId order) {
        return matches.getOrDefault(order, List.of());
    }

    /** Where an order stands; the window is read up to there. */
    OptionalInt positionOf(OrderId order) {
        var looked = 0;
        while (true) {
            for (; looked < size; looked++) {
                if (ids[looked] == order.value()) {
                    return OptionalInt.of(looked);
                }
            }
            if (!goesOn()) {
                return OptionalInt.empty();
            }
            readUntil(size + 1);
        }
    }

    /** The order whose row takes the place of those that leave: the next that stays behind them, or before them. */
    @Nullable OrderId besides(Collection<OrderId> leaving) {
        var gone = Set.copyOf(leaving);
        var read = ids(0, size);
        int last = size - 1;
        while (last >= 0 && !gone.contains(read.get(last))) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        var behind = last + 1 < size ? read.get(last + 1) : null;
        return behind != null
                ? behind
                : read.stream()
                        .filter(id -> !gone.contains(id))
                        .reduce((one, other) -> other)
                        .orElse(null);
    }

    int size() {
        return size;
    }

    OrderId last() {
        return new OrderId(ids[size - 1]);
    }

    /** How many orders the list has, where reading has told it: nobody needs to count them. */
    Optional<ListCount> found() {
        return complete && address.at() == null ? Optional.of(new ListCount(size, true)) : Optional.ofNullable(found);
    }

    /** Whether the last order of the list has been read. */
    boolean isComplete() {
        return complete;
    }

    /** Whether the list goes on, but not in this window. */
    boolean isFull() {
        return !complete && size >= END;
    }

    /** Whether scrolling on reads more. */
    boolean goesOn() {
        return !complete && searchedBackTo == null && size < END;
    }

    /** Since when orders were looked at, where the search has stopped for now. */
    @Nullable Instant searchedBackTo() {
        return searchedBackTo;
    }

    OrderSort sort() {
        return sort;
    }

    boolean descending() {
        return descending;
    }

    /** Takes up a search that has stopped. */
    void goOn() {
        searchedBackTo = null;
        read(PIECE);
    }

    private void readUntil(int wanted) {
        var before = size;
        while (size < wanted && goesOn()) {
            read(PIECE);
        }
        if (size != before) {
            onRead.run();
        }
    }

    private void read(int limit) {
        var piece = orders.readAhead(
                address.filter(), address.sort(), address.descending(), next, Math.min(limit, END - size));
        ids = Arrays.copyOf(ids, Math.max(ids.length, size + piece.ids().size()));
        for (var id : piece.ids()) {
            ids[size++] = id.value();
        }
        sort = piece.sort();
        descending = piece.descending();
        next = piece.next();
        found = piece.found();
        complete = next == null;
        searchedBackTo = complete ? null : piece.searchedBackTo();
    }
}
