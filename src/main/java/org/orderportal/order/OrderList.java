package org.orderportal.order;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists orders by seeking along an index: any depth costs the same. Everything is narrowed to the reader's scope. */
@Service
@Transactional(readOnly = true)
public class OrderList {

    /** How far an exact count goes. */
    public static final int COUNT_LIMIT = 1_000;

    private final ListPlans plans;
    private final ListReading reading;
    private final ListCounting counting;
    private final ListPositions positions;
    private final ListRows listRows;
    private final CurrentUsers users;
    private final Clock clock;

    OrderList(
            ListPlans plans,
            ListReading reading,
            ListCounting counting,
            ListPositions positions,
            ListRows listRows,
            CurrentUsers users,
            Clock clock) {
        this.plans = plans;
        this.reading = reading;
        this.counting = counting;
        this.positions = positions;
        this.listRows = listRows;
        this.users = users;
        this.clock = clock;
    }

    /**
     * The next orders in the list's order.
     *
     * @param after where the piece before ended, or null for the start
     * @param limit at most so many
     */
    @SignedInOnly
    public ListPiece read(
            OrderFilter filter, OrderSort sort, boolean descending, @Nullable ListPosition after, int limit) {
        return piece(plan(filter, sort, descending, after), sort, after, limit);
    }

    /** The same, but all that follows where the list has to be read whole anyway: nobody then asks for it again. */
    @SignedInOnly
    public ListPiece readAhead(
            OrderFilter filter, OrderSort sort, boolean descending, @Nullable ListPosition after, int limit) {
        var plan = plan(filter, sort, descending, after);
        return piece(plan, sort, after, plan instanceof ListPlan.Small ? Math.max(limit, ListPlan.SMALL) : limit);
    }

    /** Before a search goes by date that was to be sorted by something else, its orders are counted: too many of them. */
    private ListPiece piece(ListPlan plan, OrderSort asked, @Nullable ListPosition after, int limit) {
        var piece = reading.piece(plan, place(after, plan), limit);
        return plan.sort() != asked && plan instanceof ListPlan.Walking walking && walking.check() == null
                ? piece.ofAll(new ListCount(COUNT_LIMIT, false))
                : piece;
    }

    private ListPlan plan(OrderFilter filter, OrderSort sort, boolean descending, @Nullable ListPosition after) {
        var byDate = after != null && after.sort() == OrderSort.RECEIVED && sort != OrderSort.RECEIVED;
        return plans.plan(question(filter), byDate ? OrderSort.RECEIVED : sort, byDate || descending);
    }

    private @Nullable ListPosition place(@Nullable ListPosition after, ListPlan plan) {
        return after == null ? null : positions.of(after, plan.sort());
    }

    /**
     * Where a list starts that begins with this order.
     *
     * @throws NotFound if there is no such order, or the reader may not see it
     */
    @SignedInOnly
    public ListPosition startingWith(OrderId first, OrderSort sort) {
        return positions.of(first, sort, true);
    }

    /**
     * Where a list goes on behind this order.
     *
     * @throws NotFound if there is no such order, or the reader may not see it
     */
    @SignedInOnly
    public ListPosition after(OrderId last, OrderSort sort) {
        return positions.of(last, sort, false);
    }

    /** The orders before and after this one in the list. */
    @SignedInOnly
    public Neighbours neighbours(OrderFilter filter, OrderSort sort, boolean descending, OrderId of) {
        var question = question(filter);
        if (!reading.holds(question, of)) {
            return new Neighbours(null, null);
        }
        var plan = plans.plan(question, sort, descending);
        var place = positions.of(of, plan.sort(), false);
        return new Neighbours(
                reading.first(plan.reversed(), place).orElse(null),
                reading.first(plan, place).orElse(null));
    }

    /** The same as {@link #rows}, and why the search found each of them. */
    @SignedInOnly
    public FoundOrders rows(List<OrderId> ids, String search) {
        return listRows.of(ids, search);
    }

    /** The buyers of the reader's orders whose name has words that start like this, by name; at most {@code limit}. */
    @SignedInOnly
    public List<BuyerChoice> buyers(String text, int limit) {
        return listRows.buyers(question(OrderFilter.INBOX), text, limit);
    }

    /** The rows of those ids, in their order; ids that are gone, or not the reader's, are left out. */
    @SignedInOnly
    public List<OrderSummary> rows(List<OrderId> ids) {
        return listRows.of(ids);
    }

    /** How many orders the filter finds: exact where a counter knows, else up to {@link #COUNT_LIMIT}. */
    @SignedInOnly
    public ListCount count(OrderFilter filter) {
        return counting.count(question(filter));
    }

    /** How many orders the filter finds, however long counting takes. */
    @SignedInOnly
    public long countExactly(OrderFilter filter) {
        return counting.countExactly(question(filter));
    }

    /** What each entry of the menu "Show all" would find with the rest of the filter, in the folder it is looked for. */
    @SignedInOnly
    public Map<StatusFilter, ListCount> counts(OrderFilter filter) {
        return counting.counts(question(filter));
    }

    /** What each folder would show with the rest of the filter. */
    @SignedInOnly
    public Map<FolderFilter, ListCount> folderCounts(OrderFilter filter) {
        var counts = new EnumMap<FolderFilter, ListCount>(FolderFilter.class);
        for (var folder : FolderFilter.values()) {
            counts.put(folder, count(filter.withFolder(folder)));
        }
        return counts;
    }

    /** How many orders that the filter finds came in after that moment. */
    @SignedInOnly
    public ListCount countNewer(OrderFilter filter, Instant moment) {
        return counting.count(new ListQuestion(filter, users.require(), clock.instant(), moment));
    }

    private ListQuestion question(OrderFilter filter) {
        return new ListQuestion(filter, users.require(), clock.instant(), null);
    }
}
