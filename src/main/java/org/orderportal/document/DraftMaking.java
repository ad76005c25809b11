package org.orderportal.document;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.Stamps.Stamp;
import org.orderportal.order.OrderReferences;
import org.springframework.stereotype.Component;

/** Begins drafts and gives them up, in the transaction of the caller. Of two who begin the same at once, one repeats. */
@Component
class DraftMaking {

    private static final int LONGEST_KEY = 300;
    private static final Duration BODY_KNOWN = Duration.ofHours(24);

    private final DocumentHeads heads;
    private final OrderReferences orders;
    private final DoneEdits done;
    private final NumberSeries numbers;
    private final Ids ids;
    private final Stamps stamps;
    private final DocumentMarks marks;

    DraftMaking(
            DocumentHeads heads,
            OrderReferences orders,
            DoneEdits done,
            NumberSeries numbers,
            Ids ids,
            Stamps stamps,
            DocumentMarks marks) {
        this.heads = heads;
        this.orders = orders;
        this.done = done;
        this.numbers = numbers;
        this.ids = ids;
        this.stamps = stamps;
        this.marks = marks;
    }

    DocumentId open(Topic topic) {
        return heads.open(topic).map(DocumentHead::id).orElseGet(() -> begin(topic, topic.openKey(), null));
    }

    DocumentId create(Topic topic, String requestKey) {
        if (requestKey.isBlank() || requestKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A request key has 1 to 300 characters");
        }
        return known(requestKey)
                .map(head -> {
                    if (!head.topic().equals(topic)) {
                        throw new Refusal("document.request-used");
                    }
                    return head.id();
                })
                .orElseGet(() -> begin(topic, null, requestKey));
    }

    private Optional<DocumentHead> known(String requestKey) {
        var found = heads.ofRequest(requestKey);
        var aDayAgo = stamps.now().at().minus(BODY_KNOWN);
        if (found.isPresent()
                && requestKey.startsWith(RequestKeys.OF_BODY)
                && found.get().createdAt().isBefore(aDayAgo)) {
            heads.forgetRequest(found.get().id());
            return Optional.empty();
        }
        return found;
    }

    private DocumentId begin(Topic topic, @Nullable String openKey, @Nullable String requestKey) {
        var reference = orders.of(topic.order());
        var id = new DocumentId(ids.next());
        var begun = stamps.now();
        var head = new DocumentHead(
                id,
                topic.kind(),
                DocumentState.DRAFT,
                topic.order(),
                reference.supplier(),
                reference.buyer(),
                topic.about(),
                null,
                0,
                0,
                openKey,
                requestKey != null,
                begun.at(),
                begun.at(),
                begun.who(),
                null,
                null);
        heads.add(head, requestKey);
        marks.begun(head);
        return id;
    }

    /** What was written in a document that was taken back, as the open draft of its order. */
    DocumentHead again(DocumentHead withdrawn, Stamp by) {
        var head = new DocumentHead(
                new DocumentId(ids.next()),
                withdrawn.kind(),
                DocumentState.DRAFT,
                withdrawn.order(),
                withdrawn.supplier(),
                withdrawn.buyer(),
                withdrawn.about(),
                null,
                withdrawn.revision(),
                withdrawn.structureRevision(),
                withdrawn.topic().openKey(),
                false,
                by.at(),
                by.at(),
                by.who(),
                null,
                null);
        heads.add(head, null);
        marks.begun(head);
        return head;
    }

    void discard(DocumentId id) {
        var head = heads.lock(id);
        if (head.state() == DocumentState.DISCARDED) {
            return;
        }
        if (!head.isDraft()) {
            throw DraftShape.noDraft(head);
        }
        if (head.number() != null) {
            numbers.register(head, head.number());
        }
        heads.write(head.ended(DocumentState.DISCARDED, stamps.now()));
        done.forget(id);
    }
}
