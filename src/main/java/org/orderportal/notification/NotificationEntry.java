package org.orderportal.notification;

import java.time.Instant;
import java.util.List;

/**
 * An entry of somebody's list: one fact, or several of a kind that came at once.
 *
 * @param at    when the last of them happened
 * @param count how many there are; {@code told} holds the first few
 */
public record NotificationEntry(long id, Occasion occasion, Instant at, boolean read, int count, List<Told> told) {

    public NotificationEntry {
        told = List.copyOf(told);
    }

    public boolean isGathered() {
        return count > 1;
    }
}
