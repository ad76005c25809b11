package org.orderportal.document;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderPostings;
import org.springframework.stereotype.Component;

/**
 * Sends a document that was made before, in the transaction of the caller. Everybody locks in the same sequence, so that
 * they wait for each other instead of blocking each other: the document, its orders ascending, the series.
 */
@Component
class Departure {

    static final String CHANGED_MEANWHILE = "document.changed-meanwhile";
    private static final String ROWS_CHANGED_MEANWHILE = CHANGED_MEANWHILE + ".rows";
    private static final String CHANGED_ELSEWHERE = CHANGED_MEANWHILE + ".elsewhere";

    private static final Duration UNDO = Duration.ofSeconds(30);
    private static final Comparator<OrderId> LOCKING = Comparator.comparing(OrderId::value);

    private final DocumentHeads heads;
    private final DraftFields fields;
    private final OrderPostings postings;
    private final NumberSeries numbers;
    private final SentDocuments sent;
    private final Aftermath aftermath;
    private final Stamps stamps;

    Departure(
            DocumentHeads heads,
            DraftFields fields,
            OrderPostings postings,
            NumberSeries numbers,
            SentDocuments sent,
            Aftermath aftermath,
            Stamps stamps) {
        this.heads = heads;
        this.fields = fields;
        this.postings = postings;
        this.numbers = numbers;
        this.sent = sent;
        this.aftermath = aftermath;
        this.stamps = stamps;
    }

    /**
     * @param own whether the sender gave it the number
     * @throws NumberMoved if the next number of the series, which it was made with, is taken by now
     */
    Receipt send(DocumentId id, long revision, String number, boolean own, Prepared prepared) {
        var head = heads.lock(id);
        if (!head.isDraft()) {
            return settled(head);
        }
        requireUnchanged(head, revision);
        post(prepared);
        if (own) {
            numbers.register(head, number);
        } else {
            takeNext(head, number);
        }
        return finish(head, number, prepared);
    }

    /**
     * Makes the document while nobody else can take a number, for a supplier whose numbers move too fast.
     *
     * @param orders that it answers
     */
    Receipt sendHolding(DocumentId id, long revision, Collection<OrderId> orders, Function<String, Prepared> prepare) {
        var head = heads.lock(id);
        if (!head.isDraft()) {
            return settled(head);
        }
        requireUnchanged(head, revision);
        sorted(orders).forEach(order -> postings.post(order, List.of()));
        var next = numbers.lock(head.supplier(), head.kind());
        var prepared = prepare.apply(next.text());
        post(prepared);
        numbers.take(head, next);
        return finish(head, next.text(), prepared);
    }

    /** Of what was sent already one gets the same receipt again. */
    static Receipt settled(DocumentHead head) {
        if (head.state() == DocumentState.SENT) {
            return head.receipt();
        }
        throw DraftShape.noDraft(head);
    }

    void requireUnchanged(DocumentHead head, long revision) {
        if (head.revision() != revision) {
            throw changedMeanwhile(head, revision);
        }
    }

    /** Names the colleague who wrote last, if any did; it is not kept who added or removed a row or a file. */
    private Refusal changedMeanwhile(DocumentHead head, long revision) {
        var changed = fields.since(head.id(), revision);
        var sender = stamps.now().who();
        var colleague = changed.stream()
                .filter(field -> !field.changed().who().equals(sender))
                .max(Comparator.comparing(StoredField::revision))
                .map(field -> field.changed().who());
        if (colleague.isPresent()) {
            return new Refusal(CHANGED_MEANWHILE, colleague.get(), countBy(colleague.get(), changed));
        }
        return head.structureRevision() > revision
                ? new Refusal(ROWS_CHANGED_MEANWHILE)
                : new Refusal(CHANGED_ELSEWHERE, countBy(sender, changed));
    }

    private static long countBy(String who, List<StoredField> changed) {
        return changed.stream()
                .filter(field -> field.changed().who().equals(who))
                .count();
    }

    private void post(Prepared prepared) {
        prepared.postings().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(LOCKING))
                .forEach(order -> postings.post(order.getKey(), order.getValue()));
    }

    private void takeNext(DocumentHead head, String number) {
        var next = numbers.lock(head.supplier(), head.kind());
        if (!next.text().equals(number)) {
            throw new NumberMoved(number);
        }
        numbers.take(head, next);
    }

    private Receipt finish(DocumentHead head, String number, Prepared prepared) {
        var stamp = stamps.now();
        var gone = head.sent(number, stamp, stamp.at().plus(UNDO));
        heads.write(gone);
        sent.add(gone, prepared);
        var answered = new TreeSet<>(LOCKING);
        answered.addAll(prepared.postings().keySet());
        answered.add(head.order());
        answered.forEach(order -> heads.answers(
                head, order, !prepared.postings().getOrDefault(order, List.of()).isEmpty()));
        aftermath.sent(gone, answered, prepared.history().sent(), prepared.content());
        return gone.receipt();
    }

    private static List<OrderId> sorted(Collection<OrderId> orders) {
        return orders.stream().sorted(LOCKING).toList();
    }
}
