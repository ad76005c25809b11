package org.orderportal.order.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.ListPosition;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSummary;

/**
 * The ids of a list's orders, as far as the reader has scrolled. They are read once, by seek, so rows neither shift nor
 * repeat while orders arrive, and any depth costs the same. One list, sort and filter has one window.
 */
final class OrderWindow {

    static final int PIECE = 200;

    private final OrderList orders;
    private final ListAddress address;
    private long[] ids = new long[PIECE];
    private int size;
    private @Nullable ListPosition next;
    private boolean complete;

    OrderWindow(OrderList orders, ListAddress address) {
        this.orders = orders;
        this.address = address;
        readUntil(1);
    }

    /** The rows from that position on; fewer than asked for only at the end. */
    List<OrderSummary> rows(int offset, int limit) {
        readUntil(offset + limit);
        var end = Math.min(size, offset + limit);
        return offset >= end
                ? List.of()
                : orders.rows(LongStream.of(Arrays.copyOfRange(ids, offset, end))
                        .mapToObj(OrderId::new)
                        .toList());
    }

    int size() {
        return size;
    }

    /** Whether the last order of the list has been read. */
    boolean isComplete() {
        return complete;
    }

    private void readUntil(int wanted) {
        while (size < wanted && !complete) {
            var piece = orders.read(address.filter(), address.sort(), address.descending(), next, PIECE);
            ids = Arrays.copyOf(ids, Math.max(ids.length, size + PIECE));
            for (var id : piece.ids()) {
                ids[size++] = id.value();
            }
            next = piece.next();
            complete = next == null;
        }
    }
}
