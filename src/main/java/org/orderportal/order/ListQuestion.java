package org.orderportal.order;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Scope;
import org.orderportal.party.CompanyId;

/**
 * A filter, asked by somebody at some moment.
 *
 * @param newerThan only what came in after that moment, or null
 */
record ListQuestion(
        OrderFilter filter,
        CurrentUser reader,
        Instant now,
        @Nullable Instant newerThan) {

    /** Up to so many companies are read each along its own index, and merged; more of them are filtered together. */
    static final int MERGED_SUPPLIERS = 50;

    ListQuestion with(OrderFilter other) {
        return new ListQuestion(other, reader, now, newerThan);
    }

    /** What is left to ask of orders that are known to have that word. */
    ListQuestion without(String word) {
        var others = words().stream().filter(other -> !other.equals(word)).collect(Collectors.joining(" "));
        return with(filter.withSearch(others));
    }

    /** Whether the reader can see nothing of it, whatever there is. */
    boolean findsNothing() {
        return scope() instanceof Scope.Suppliers(var ids) && ids.isEmpty()
                || filter.waitingForConnection() && isSupplier();
    }

    /** The companies whose orders are asked for, ascending; null for all there are. */
    @Nullable List<Long> suppliers() {
        return scope() instanceof Scope.Suppliers(var ids)
                ? ids.stream().sorted().toList()
                : null;
    }

    /** The companies that are read each along its own index; a null for all together. */
    List<@Nullable Long> ways() {
        var suppliers = suppliers();
        return suppliers == null || suppliers.size() > MERGED_SUPPLIERS
                ? java.util.Collections.singletonList(null)
                : List.copyOf(suppliers);
    }

    /** Whether {@link #ways} lead to orders of others too. */
    boolean hasTooManySuppliers() {
        var suppliers = suppliers();
        return suppliers != null && suppliers.size() > MERGED_SUPPLIERS;
    }

    List<Integer> folders() {
        if (filter.waitingForConnection()) {
            return ListFolder.waiting(filter.folder());
        }
        return isSupplier() ? ListFolder.connected(filter.folder()) : ListFolder.both(filter.folder());
    }

    List<String> words() {
        return SearchWords.asked(filter.search());
    }

    /** The lists that are merged for the status; that of all orders, where there is no list for it. */
    List<Long> statusLists() {
        var status = filter.status();
        var lists = status == null ? List.<ListKey>of() : ListKey.of(status);
        return lists.isEmpty()
                ? List.of(ListKey.ALL)
                : lists.stream().map(ListKey::number).toList();
    }

    /** Whether the filter is nothing but lists whose lengths are counted. */
    boolean isOfLists() {
        return words().isEmpty()
                && !asksForOverdue()
                && !filter.needsAttention()
                && !(asksForStatusList() && buyer() != null)
                && KeyRange.RANGED.stream().allMatch(sort -> range(sort).isAny());
    }

    /** Whether the filter is nothing but what is overdue, or needs attention. */
    boolean isOfUrgency() {
        var calm = with(filter.withNeedsAttention(false).withStatus(null));
        return (asksForOverdue() || filter.needsAttention() && filter.status() == null)
                && buyer() == null
                && !filter.waitingForConnection()
                && !hasTooManySuppliers()
                && calm.isOfLists();
    }

    /** The lists of the status, else that of the buyer, else that of all orders. */
    List<Long> lists() {
        var buyer = buyer();
        return buyer == null || asksForStatusList() ? statusLists() : List.of(buyer.value());
    }

    boolean asksForOverdue() {
        return filter.status() == StatusFilter.OVERDUE;
    }

    boolean asksForStatusList() {
        return filter.status() != null && !asksForOverdue();
    }

    @Nullable CompanyId buyer() {
        return filter.buyer();
    }

    KeyRange range(OrderSort sort) {
        return switch (sort) {
            case RECEIVED -> received();
            case REQUESTED -> KeyRange.requested(filter.requested());
            case AMOUNT -> KeyRange.amount(filter.amount());
            case BUYER, SUPPLIER, NUMBER, STATUS, PROGRESS -> KeyRange.ANY;
        };
    }

    /** The sorts but that one whose keys are narrowed. */
    List<OrderSort> rangesBeside(OrderSort sort) {
        return KeyRange.RANGED.stream()
                .filter(ranged -> ranged != sort && !range(ranged).isAny())
                .toList();
    }

    Visibility visibility() {
        return new Visibility(reader.scope());
    }

    private KeyRange received() {
        var days = KeyRange.received(filter.received(), reader.zone());
        if (newerThan == null) {
            return days;
        }
        var next = Stored.moment(newerThan).plusNanos(1_000);
        return days.from() instanceof LocalDateTime from && from.isAfter(next)
                ? days
                : new KeyRange(next, days.until());
    }

    private Scope scope() {
        var supplier = filter.supplier();
        return supplier == null ? reader.scope() : reader.scope().narrowedTo(supplier.value());
    }

    boolean isSupplier() {
        return reader.scope() instanceof Scope.Suppliers;
    }
}
