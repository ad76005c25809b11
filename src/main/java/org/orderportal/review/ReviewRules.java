package org.orderportal.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.UndeliveredDocument;
import org.orderportal.order.ControlFacet;
import org.orderportal.order.DueFor;
import org.orderportal.order.Folder;
import org.orderportal.order.NoticeKind;
import org.orderportal.order.OrderConcern;
import org.orderportal.order.OrderStatus;
import org.orderportal.order.OrderSummary;

/**
 * Says why an order needs somebody. What is in the trash or closed by hand needs nobody. An order that is not answered
 * needs somebody from one working day before its deadline on, everything else at once.
 */
final class ReviewRules {

    /** Working hours before the deadline, from which on somebody has to look. */
    private static final int AHEAD = 8;

    /** Working hours for an answer where the buyer requires one, and says nothing of the time. */
    private static final int TO_ANSWER = 24;

    private static final int TO_ANSWER_A_CHANGE = 16;
    private static final int TO_CONNECT = 8;
    private static final int TO_MEND_A_TRANSMISSION = 4;
    private static final int TO_LOOK = 8;

    private static final Comparator<ReviewReason> THE_SOONEST_FIRST =
            Comparator.comparing(ReviewReason::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ReviewFacts facts;
    private final OrderSummary order;
    private final OrderStatus status;
    private final DueClock clock;

    private ReviewRules(ReviewFacts facts) {
        this.facts = facts;
        this.order = facts.turn().order();
        this.status = order.status();
        this.clock = new DueClock(facts.supplierHours(), facts.turn().pauses());
    }

    /** Those that hold, and those that will from their {@code showsAt} on; what is due soonest first. */
    static List<ReviewReason> reasons(ReviewFacts facts) {
        return new ReviewRules(facts).reasons();
    }

    private List<ReviewReason> reasons() {
        if (status.folder() == Folder.TRASHED || status.control() == ControlFacet.CLOSED) {
            return List.of();
        }
        if (order.waitingForConnection()) {
            return List.of(connection());
        }
        var reasons = new ArrayList<ReviewReason>();
        demand().ifPresent(reasons::add);
        answer().ifPresent(reasons::add);
        lateness().ifPresent(reasons::add);
        facts.undelivered().forEach(document -> reasons.add(undelivered(document)));
        facts.concerns().forEach(concern -> reasons.add(concern(concern)));
        reasons.sort(THE_SOONEST_FIRST);
        return reasons;
    }

    private ReviewReason connection() {
        var since = order.receivedAt();
        return plain(
                ReasonKind.CONNECTION, "CONNECTION", since, facts.deskHours().after(since, TO_CONNECT));
    }

    /** What the buyer wants changed or cancelled. */
    private Optional<ReviewReason> demand() {
        var notice = facts.turn().openNotice();
        if (notice == null && !status.control().asksForAnswer()) {
            return Optional.empty();
        }
        var isCancellation = status.control() == ControlFacet.CANCEL_TO_ANSWER
                || notice != null && notice.kind() == NoticeKind.ORDER_CANCELLATION;
        var kind = isCancellation ? ReasonKind.CANCELLATION : ReasonKind.CHANGE;
        var since = notice == null ? order.receivedAt() : notice.receivedAt();
        var number = notice == null ? "" : notice.number();
        var hours = Objects.requireNonNullElse(facts.rules().responseDeadlineHours(), TO_ANSWER_A_CHANGE);
        var due = clock.due(since, facts.supplierHours().after(since, hours));
        return Optional.of(new ReviewReason(kind, kind + ":" + number, since, since, due, null, List.of(number)));
    }

    private Optional<ReviewReason> answer() {
        if (!status.respondable() || status.control().asksForAnswer()) {
            return Optional.empty();
        }
        return answerHours().map(hours -> {
            var since = order.receivedAt();
            var undisturbed = facts.supplierHours().after(since, hours);
            var due = clock.due(since, undisturbed);
            var ahead = facts.supplierHours().before(due == null ? undisturbed : due, AHEAD);
            return new ReviewReason(
                    ReasonKind.ANSWER, "ANSWER", since, ahead.isBefore(since) ? since : ahead, due, null, List.of());
        });
    }

    private Optional<Integer> answerHours() {
        return Optional.ofNullable(facts.rules().responseDeadlineHours())
                .or(() -> facts.rules().responseRequired() ? Optional.of(TO_ANSWER) : Optional.empty());
    }

    /** What should have come by now; on time it needs nobody. */
    private Optional<ReviewReason> lateness() {
        var end = status.dueAt();
        if (end == null || status.dueFor() == DueFor.ANSWER) {
            return Optional.empty();
        }
        var kind = status.dueFor() == DueFor.DELIVERY ? ReasonKind.DELIVERY : ReasonKind.INVOICE_RESPONSE;
        var due = clock.due(order.receivedAt(), end);
        var late = due == null ? end : due;
        return Optional.of(new ReviewReason(kind, kind + ":" + end, late, late, due, null, List.of(end)));
    }

    private ReviewReason undelivered(UndeliveredDocument document) {
        var due = facts.deskHours().after(document.since(), TO_MEND_A_TRANSMISSION);
        return new ReviewReason(
                ReasonKind.SENDING,
                "SENDING:" + document.id(),
                document.since(),
                document.since(),
                due,
                null,
                List.of(
                        Objects.requireNonNullElse(document.error(), ""),
                        document.number(),
                        document.id().toString()));
    }

    private ReviewReason concern(OrderConcern concern) {
        var due = concern.dueAt() == null ? facts.deskHours().after(concern.since(), TO_LOOK) : concern.dueAt();
        return new ReviewReason(
                ReasonKind.OTHER,
                "OTHER:" + concern.mark(),
                concern.since(),
                concern.since(),
                due,
                concern.textKey(),
                concern.arguments());
    }

    private static ReviewReason plain(ReasonKind kind, String mark, Instant since, @Nullable Instant due) {
        return new ReviewReason(kind, mark, since, since, due, null, List.of());
    }
}
