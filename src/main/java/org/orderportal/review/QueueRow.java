package org.orderportal.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderSummary;

/**
 * An order as the queue shows it.
 *
 * @param reasons  why it needs somebody now, what is due soonest first; none for one that is only followed or owned
 * @param left     working time until each is due, by its mark; negative where that is past, none while the clock stands still
 * @param owner    who looks after it; null for nobody
 * @param followed whether the reader follows it
 * @param reminder when its supplier was last asked to do something; null for never
 */
public record QueueRow(
        OrderSummary order,
        List<ReviewReason> reasons,
        Map<String, Duration> left,
        @Nullable Owner owner,
        @Nullable Snooze snooze,
        boolean followed,
        @Nullable Reminder reminder) {

    public QueueRow {
        reasons = List.copyOf(reasons);
        left = Map.copyOf(left);
    }

    public record Owner(long id, String name) {}

    public record Snooze(Instant until, String note, String by) {}

    /** A mail that asked so many people to do what is due. */
    public record Reminder(Instant at, String by, int people) {}

    /** The one that is shown first. */
    public Optional<ReviewReason> first() {
        return reasons.stream().findFirst();
    }

    /** How the owner was shown: what is done about the order is done on this condition. */
    public long ownerId() {
        return owner == null ? ReviewTable.NOBODY : owner.id();
    }

    /** Whether asking its supplier makes sense. */
    public boolean isSuppliersTurn() {
        return reasons.stream().anyMatch(reason -> reason.kind().isSuppliersMatter() && !reason.isPaused());
    }
}
