package org.orderportal.review;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.security.StaffOnly;
import org.orderportal.identity.Users;
import org.orderportal.order.ListCount;
import org.orderportal.order.OrderId;
import org.orderportal.review.QueueReading.Said;
import org.orderportal.review.QueueRow.Owner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows account managers which orders of all suppliers need somebody. */
@Service
public class ReviewQueue {

    private final QueueReading reading;
    private final ReviewFactsReading facts;
    private final Users users;
    private final CurrentUsers currentUsers;
    private final Clock clock;

    ReviewQueue(QueueReading reading, ReviewFactsReading facts, Users users, CurrentUsers currentUsers, Clock clock) {
        this.reading = reading;
        this.facts = facts;
        this.users = users;
        this.currentUsers = currentUsers;
        this.clock = clock;
    }

    /** A piece of a view, what is due soonest first; empty {@code search} finds all. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<QueueRow> list(QueueView view, String search, int offset, int limit) {
        return rows(reading.find(view, search, reader(), offset, limit));
    }

    /** How many orders stand in each view. */
    @StaffOnly
    @Transactional(readOnly = true)
    public Map<QueueView, ListCount> counts(String search) {
        var counts = new EnumMap<QueueView, ListCount>(QueueView.class);
        for (var view : QueueView.values()) {
            counts.put(view, reading.count(view, search, reader()));
        }
        return counts;
    }

    /** @throws NotFound if there is no such order */
    @StaffOnly
    @Transactional(readOnly = true)
    public QueueRow of(OrderId order) {
        return rows(List.of(order)).stream().findFirst().orElseThrow(() -> new NotFound("order"));
    }

    private List<QueueRow> rows(List<OrderId> orders) {
        if (orders.isEmpty()) {
            return List.of();
        }
        var said = reading.said(orders, reader());
        var reminders = reading.reminders(orders.stream().map(OrderId::value).toList());
        var names = names();
        return facts.of(orders).stream()
                .map(one -> {
                    var order = one.turn().order().id();
                    return row(one, said.getOrDefault(order, Said.nothing(order, reminders.get(order))), names);
                })
                .toList();
    }

    private QueueRow row(ReviewFacts known, Said said, Map<Long, String> names) {
        var now = clock.instant();
        var reasons = ReviewRules.reasons(known).stream()
                .filter(reason -> !reason.showsAt().isAfter(now))
                .toList();
        var left = new HashMap<String, Duration>();
        reasons.forEach(reason -> known.left(reason, now).ifPresent(time -> left.put(reason.mark(), time)));
        return new QueueRow(
                known.turn().order(),
                reasons,
                left,
                owner(said.owner(), names),
                said.snooze(),
                said.followed(),
                said.reminder());
    }

    private static @Nullable Owner owner(long id, Map<Long, String> names) {
        return id == ReviewTable.NOBODY ? null : new Owner(id, names.getOrDefault(id, "?"));
    }

    private Map<Long, String> names() {
        var names = new HashMap<Long, String>();
        users.staff().forEach(person -> names.put(person.id().value(), person.name()));
        return names;
    }

    private long reader() {
        return currentUsers.require().id();
    }
}
