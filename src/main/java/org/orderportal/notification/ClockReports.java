package org.orderportal.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.LeftDraft;
import org.orderportal.document.LeftDrafts;
import org.orderportal.notification.Turns.Turn;
import org.orderportal.order.DueFor;
import org.orderportal.order.DueOrder;
import org.orderportal.order.DueOrders;
import org.springframework.stereotype.Component;

/**
 * Keeps for telling what the clock brings: deadlines that come near or pass, and drafts that nobody goes on with. One
 * node at a time looks; each fact bears the deadline in its name, so that looking twice tells nobody twice.
 */
@Component
class ClockReports {

    /** So long before a deadline it is told that it comes near. */
    static final Duration SOON = Duration.ofHours(24);

    /** So long nobody has gone on with a draft that is told. */
    static final Duration LEFT = Duration.ofDays(1);

    /** So far back is looked for what became late unseen, such as an order that came in late itself. */
    private static final Duration BACK = Duration.ofDays(1);

    private static final int PIECE = 500;

    private final Turns turns;
    private final DueOrders orders;
    private final LeftDrafts drafts;
    private final FactRows facts;
    private final Clock clock;

    ClockReports(Turns turns, DueOrders orders, LeftDrafts drafts, FactRows facts, Clock clock) {
        this.turns = turns;
        this.orders = orders;
        this.drafts = drafts;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return how many facts are new */
    int look() {
        return turns.take(Turn.CLOCK, before -> {
            var now = clock.instant();
            var from = before.filter(now.minus(BACK)::isAfter).orElse(now.minus(BACK));
            var found = new ArrayList<Notice>();
            orders.between(from, now, DueFor.ANSWER).forEach(order -> found.add(answerOverdue(order)));
            orders.between(from, now, DueFor.DELIVERY).forEach(order -> found.add(deliveryOverdue(order)));
            orders.between(now, now.plus(SOON), DueFor.ANSWER).stream()
                    .filter(order -> isSoon(order, now))
                    .forEach(order -> found.add(answerDueSoon(order)));
            drafts.changedBetween(from.minus(LEFT), now.minus(LEFT)).forEach(draft -> found.add(left(draft)));
            return keep(found);
        });
    }

    /** Where an answer is wanted at short notice, half of the time is left first. */
    static boolean isSoon(DueOrder order, Instant now) {
        var half = Duration.between(order.receivedAt(), order.dueAt()).dividedBy(2);
        return !order.dueAt().minus(half.compareTo(SOON) < 0 ? half : SOON).isAfter(now);
    }

    private int keep(List<Notice> found) {
        int kept = 0;
        for (int from = 0; from < found.size(); from += PIECE) {
            kept += keepPiece(found.subList(from, Math.min(found.size(), from + PIECE)));
        }
        return kept;
    }

    private int keepPiece(List<Notice> piece) {
        var known = facts.known(piece.stream().map(Notice::fact).toList());
        var fresh =
                piece.stream().filter(notice -> !known.contains(notice.fact())).toList();
        fresh.forEach(notice -> facts.add(notice, null, 0));
        return fresh.size();
    }

    private Notice answerOverdue(DueOrder order) {
        return due(Occasion.ANSWER_OVERDUE, "answer-overdue", order, order.dueAt());
    }

    private Notice answerDueSoon(DueOrder order) {
        return due(Occasion.ANSWER_DUE_SOON, "answer-due", order, clock.instant());
    }

    private Notice deliveryOverdue(DueOrder order) {
        return due(Occasion.DELIVERY_OVERDUE, "delivery-overdue", order, order.dueAt())
                .onLine(lines(order.lines()));
    }

    private static @Nullable String lines(List<String> lines) {
        var shown = 5;
        return lines.isEmpty()
                ? null
                : String.join(", ", lines.size() > shown ? plusMore(lines.subList(0, shown)) : lines);
    }

    private static List<String> plusMore(List<String> lines) {
        return Stream.concat(lines.stream(), Stream.of("…")).toList();
    }

    private static Notice due(Occasion occasion, String what, DueOrder order, Instant at) {
        var fact = "%s:%s:%d".formatted(what, order.id(), order.dueAt().toEpochMilli());
        return Notice.of(occasion, fact, order.supplier(), order.id(), at).dueAt(order.dueAt());
    }

    private static Notice left(LeftDraft draft) {
        var fact = "draft-left:%s:%d".formatted(draft.id(), draft.revision());
        return Notice.of(
                        Occasion.DRAFT_LEFT,
                        fact,
                        draft.supplier(),
                        draft.order(),
                        draft.changedAt().plus(LEFT))
                .about(new Notice.Document(draft.id(), draft.kind(), null))
                .dueAt(draft.changedAt())
                .saying(draft.changedBy());
    }
}
