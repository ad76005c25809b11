package org.orderportal.review.ui;

import java.time.Duration;
import java.time.Instant;
import org.orderportal.base.ui.Tone;
import org.orderportal.order.ui.Reader;
import org.orderportal.review.QueueRow;
import org.orderportal.review.ReasonWords;
import org.orderportal.review.ReviewReason;

/** What one reader is told of an order in the queue. */
record RowWords(Reader reader, ReasonWords reasons) {

    private static final int HOUR = 60;
    private static final int DAY = 8 * HOUR;

    String reason(ReviewReason reason) {
        return reasons.of(reason, reader.user().locale(), reader.formats(), reader.now());
    }

    /** The reason that is due first, and how many more there are. */
    String headline(QueueRow row) {
        return row.first()
                .map(first -> row.reasons().size() == 1
                        ? reason(first)
                        : reader.text(
                                "review.reason.more",
                                reason(first),
                                row.reasons().size() - 1))
                .orElseGet(() -> reader.text("review.reason.none"));
    }

    /** What the clock of that reason says: how much working time is left, or over. */
    String clock(QueueRow row, ReviewReason reason) {
        var due = reason.dueAt();
        var left = row.left().get(reason.mark());
        if (due == null || left == null) {
            return reader.text("review.clock.paused");
        }
        var key = due.isBefore(reader.now()) ? "review.clock.over." : "review.clock.left.";
        var minutes = left.abs().toMinutes();
        if (minutes < HOUR) {
            return reader.text(key + "minutes", minutes);
        }
        return minutes < 2 * DAY
                ? reader.text(key + "hours", minutes / HOUR)
                : reader.text(key + "days", minutes / DAY);
    }

    Tone tone(ReviewReason reason) {
        var due = reason.dueAt();
        if (due == null) {
            return Tone.MUTED;
        }
        return due.isBefore(reader.now()) ? Tone.BAD : Tone.WARN;
    }

    /** How long it has needed somebody: in hours at first, then in days. */
    String age(ReviewReason reason) {
        var age = Duration.between(reason.since(), reader.now());
        if (age.toHours() < 1) {
            return reader.text("review.age.minutes", Math.max(0, age.toMinutes()));
        }
        return age.toDays() < 2
                ? reader.text("review.age.hours", age.toHours())
                : reader.text("review.age.days", age.toDays());
    }

    String amount(QueueRow row) {
        var amount = row.order().amount();
        return reader.formats().amount(amount.amount()) + " "
                + amount.currency().code();
    }

    String owner(QueueRow row) {
        var owner = row.owner();
        if (owner == null) {
            return reader.text("review.owner.nobody");
        }
        return owner.id() == reader.user().id() ? reader.text("review.owner.you", owner.name()) : owner.name();
    }

    /** What has been done about it: put off, the supplier reminded; empty for nothing. */
    String said(QueueRow row) {
        var snooze = row.snooze();
        if (snooze != null) {
            return reader.text("review.snoozed", moment(snooze.until()), snooze.by(), snooze.note());
        }
        var reminder = row.reminder();
        return reminder == null ? "" : reader.text("review.reminded", moment(reminder.at()), reminder.by());
    }

    String moment(Instant at) {
        return reasons.moment(at, reader.user().locale(), reader.formats(), reader.now());
    }
}
