package org.orderportal.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.StaffOnly;
import org.orderportal.identity.UserAccount;
import org.orderportal.identity.UserId;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.BulkOutcome;
import org.orderportal.order.OrderFolders;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What account managers do about orders in the queue. What is not possible for one of many is skipped, with the reason. */
@Service
public class ReviewDesk {

    private static final int LONGEST_NOTE = 1_000;
    private static final Duration LONGEST_SNOOZE = Duration.ofDays(366);
    private static final Impossible UNKNOWN = new Impossible("order.skipped.unknown");

    private final ReviewedOrders reviewed;
    private final DeskTable table;
    private final Colleagues colleagues;
    private final OrderFolders folders;
    private final CurrentUsers currentUsers;
    private final RetriedTransactions transactions;
    private final Clock clock;

    ReviewDesk(
            ReviewedOrders reviewed,
            DeskTable table,
            Colleagues colleagues,
            OrderFolders folders,
            CurrentUsers currentUsers,
            RetriedTransactions transactions,
            Clock clock) {
        this.reviewed = reviewed;
        this.table = table;
        this.colleagues = colleagues;
        this.folders = folders;
        this.currentUsers = currentUsers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those who can look after orders, by name. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<UserAccount> colleagues() {
        return colleagues.all();
    }

    /**
     * Gives orders to somebody, the current user for example; those that somebody else was given since they were shown
     * are skipped.
     *
     * @param shown as the current user saw them
     * @param to    null for nobody
     * @throws Refusal if that is nobody who looks after orders
     */
    @StaffOnly
    public BulkOutcome assign(Collection<QueueRow> shown, @Nullable UserId to) {
        var owner =
                to == null ? ReviewTable.NOBODY : colleagues.require(to).id().value();
        return transactions.call(() -> {
            reviewed.keep(shown.stream().map(row -> row.order().id()).toList());
            var skipped = new HashMap<OrderId, Impossible>();
            var done = new ArrayList<OrderId>();
            for (var row : shown) {
                var order = row.order().id();
                if (table.give(order, row.ownerId(), owner)) {
                    done.add(order);
                } else {
                    skipped.put(order, taken(order));
                }
            }
            return new BulkOutcome(done, skipped);
        });
    }

    private Impossible taken(OrderId order) {
        return table.owner(order)
                .map(owner -> colleagues.all().stream()
                        .filter(person -> person.id().value() == owner)
                        .findFirst()
                        .map(person -> new Impossible("review.assign.taken", person.name()))
                        .orElseGet(() -> new Impossible("review.assign.given-back")))
                .orElse(UNKNOWN);
    }

    /**
     * Puts orders off until then, or until something new happens to them. Those that need nobody are skipped.
     *
     * @throws Refusal if there is no note or it is too long, or that is no moment of the next year
     */
    @StaffOnly
    public BulkOutcome snooze(Collection<OrderId> orders, Instant until, String note) {
        var words = note.strip();
        if (words.isEmpty()) {
            throw new Refusal("review.snooze.note-missing");
        }
        if (words.length() > LONGEST_NOTE) {
            throw new Refusal("review.snooze.note-too-long", LONGEST_NOTE);
        }
        var now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_SNOOZE))) {
            throw new Refusal("review.snooze.when");
        }
        var by = currentUsers.require().name();
        return each(
                orders,
                order -> table.snooze(order, until, words, by),
                () -> new Impossible("review.snooze.needs-nobody"));
    }

    /** Brings back what was put off. */
    @StaffOnly
    public BulkOutcome wake(Collection<OrderId> orders) {
        return each(orders, table::wake, () -> new Impossible("review.snooze.not"));
    }

    /** The current user keeps an eye on these orders, or does not any more. */
    @StaffOnly
    public BulkOutcome follow(Collection<OrderId> orders, boolean follows) {
        var reader = currentUsers.require().id();
        return each(
                orders, order -> follows ? table.follow(order, reader) : table.unfollow(order, reader), () -> UNKNOWN);
    }

    /**
     * Closes orders by hand: nothing more is to be done about them.
     *
     * @throws Refusal if there is no reason, or it is too long
     */
    @StaffOnly
    public BulkOutcome close(Collection<OrderId> orders, String reason) {
        return folders.complete(orders, reason);
    }

    private BulkOutcome each(Collection<OrderId> orders, Predicate<OrderId> act, Supplier<Impossible> whyNot) {
        return transactions.call(() -> {
            reviewed.keep(orders);
            var done = new ArrayList<OrderId>();
            var skipped = new HashMap<OrderId, Impossible>();
            for (var order : orders) {
                if (act.test(order)) {
                    done.add(order);
                } else {
                    skipped.put(order, table.owner(order).isPresent() ? whyNot.get() : UNKNOWN);
                }
            }
            return new BulkOutcome(done, skipped);
        });
    }
}
