package org.orderportal.document;

import java.util.List;
import java.util.Objects;
import org.orderportal.order.DocumentKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps a buyer's answer at its document and does what follows from it, in the transaction of the caller: the document
 * is locked first, then its orders, as whoever sends locks them.
 */
@Component
class AnswerTaking {

    private final AnswerMatching matching;
    private final DocumentHeads heads;
    private final AnswerRows rows;
    private final DocumentMarks marks;
    private final Voidance voidance;
    private final Aftermath aftermath;
    private final ApplicationEventPublisher events;

    AnswerTaking(
            AnswerMatching matching,
            DocumentHeads heads,
            AnswerRows rows,
            DocumentMarks marks,
            Voidance voidance,
            Aftermath aftermath,
            ApplicationEventPublisher events) {
        this.matching = matching;
        this.heads = heads;
        this.rows = rows;
        this.marks = marks;
        this.voidance = voidance;
        this.aftermath = aftermath;
        this.events = events;
    }

    AnswerReception take(ReceivedAnswer received) {
        var found = matching.find(received);
        if (found.isEmpty()) {
            return new AnswerReception.Unmatched();
        }
        var head = heads.lock(found.get());
        if (rows.isKnown(head.id(), received.contentHash())) {
            return new AnswerReception.AlreadyHere(head.id(), head.order());
        }
        var answer = rows.add(head, received);
        var counts =
                answer.equals(rows.counting(List.of(head.id()), answer.kind()).get(head.id()));
        if (counts && answer.kind() == AnswerKind.INVOICE_RESPONSE) {
            marks.answered(head, answer);
        }
        tell(head, answer, counts);
        if (counts) {
            endForGood(head, answer);
        }
        events.publishEvent(new BuyerAnswered(
                answer.id(),
                head.id(),
                head.kind(),
                Objects.requireNonNull(head.number()),
                head.order(),
                head.supplier(),
                head.buyer(),
                answer.kind(),
                answer.status(),
                counts));
        return new AnswerReception.Kept(head.id(), head.order(), counts);
    }

    /** What breaks a rule would be refused each time: the buyer never gets to see that invoice. */
    private void endForGood(DocumentHead head, BuyerAnswer answer) {
        if (answer.isRefusedOnTheWay() && answer.content().hasViolation() && isInvoice(head.kind())) {
            voidance.refusedForGood(head);
        }
    }

    private static boolean isInvoice(DocumentKind kind) {
        return kind == DocumentKind.INVOICE || kind == DocumentKind.CREDIT_NOTE;
    }

    private void tell(DocumentHead head, BuyerAnswer answer, boolean counts) {
        var words = answer.content().words();
        var orders = heads.answered(head.id());
        var kind = (answer.kind() == AnswerKind.MESSAGE_LEVEL ? "message-" : "answer-")
                + answer.status()
                + (counts ? "" : "-late");
        aftermath.moved(head, orders, kind, words.isEmpty() ? "" : ": " + words);
    }
}
