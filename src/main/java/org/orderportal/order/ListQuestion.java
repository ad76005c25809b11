package org.orderportal.order;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.Scope;

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

    /** Where the words of the orders stand that lie in the question's folders. */
    List<Integer> wordFolders() {
        return folders().stream().map(ListFolder::ofWords).distinct().toList();
    }

    /** Whether words stand in just those folders, and not in one with those of other orders. */
    private boolean asksForFoldersOfWords() {
        return filter.folder() == FolderFilter.ALL || filter.folder() == FolderFilter.TRASHED;
    }

    /** For each of status, attention and buyer that is asked for, the lists that are merged for it. */
    List<List<Long>> narrowing() {
        var narrowing = new ArrayList<List<Long>>();
        if (filter.status() != null) {
            narrowing.add(
                    ListKey.of(filter.status()).stream().map(ListKey::number).toList());
        }
        if (filter.needsAttention()) {
            narrowing.add(List.of(ListKey.NEEDS_ATTENTION.number()));
        }
        if (filter.buyer() != null) {
            narrowing.add(List.of(filter.buyer().value()));
        }
        return narrowing;
    }

    /** Whether the filter is nothing but lists whose lengths are counted. */
    boolean isOfLists() {
        return words().isEmpty()
                && narrowing().size() <= 1
                && KeyRange.RANGED.stream().allMatch(sort -> range(sort).isAny());
    }

    /** Whether the words of all orders that it finds, and of no others, stand in its folders of words. */
    boolean isOfWords() {
        return asksForFoldersOfWords()
                && words().isEmpty()
                && narrowing().isEmpty()
                && rangesBeside(OrderSort.RECEIVED).isEmpty()
                && !hasTooManySuppliers();
    }

    /** The lists of the first that it is narrowed by, else that of all orders. */
    List<Long> lists() {
        var narrowing = narrowing();
        return narrowing.isEmpty() ? List.of(ListKey.ALL) : narrowing.getFirst();
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
