package org.orderportal.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderReference;
import org.orderportal.order.OrderReferences;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what is known of documents. */
@Component
class DocumentReading {

    private static final Comparator<DocumentHead> DRAFTS_FIRST = Comparator.comparing(DocumentHead::isDraft)
            .thenComparing(DocumentHead::changedAt)
            .reversed();

    private final DocumentHeads heads;
    private final SentDocuments sent;
    private final Grounds grounds;
    private final OrderReferences orders;
    private final ObjectProvider<DocumentPdf> pdfs;
    private final CurrentUsers users;

    DocumentReading(
            DocumentHeads heads,
            SentDocuments sent,
            Grounds grounds,
            OrderReferences orders,
            ObjectProvider<DocumentPdf> pdfs,
            CurrentUsers users) {
        this.heads = heads;
        this.sent = sent;
        this.grounds = grounds;
        this.orders = orders;
        this.pdfs = pdfs;
        this.users = users;
    }

    DocumentSummary summary(DocumentId id) {
        var head = heads.get(id);
        return summary(head, orders.of(head.order()), null);
    }

    DocumentSummary details(DocumentId id) {
        var head = heads.get(id);
        return summary(head, orders.of(head.order()), head.sentAt() == null ? null : sent.content(id));
    }

    List<DocumentSummary> of(OrderId order) {
        orders.of(order);
        var found = heads.of(order);
        var references = references(found);
        return found.stream()
                .filter(head -> references.containsKey(head.order()))
                .sorted(DRAFTS_FIRST)
                .map(head -> summary(head, Objects.requireNonNull(references.get(head.order())), null))
                .toList();
    }

    List<DocumentSummary> counting(OrderId order, DocumentKind kind) {
        orders.of(order);
        var found = heads.of(order).stream()
                .filter(head -> head.kind() == kind && head.state() == DocumentState.SENT)
                .sorted(Comparator.comparing(head -> Objects.requireNonNull(head.sentAt())))
                .toList();
        var references = references(found);
        return found.stream()
                .filter(head -> references.containsKey(head.order()))
                .map(head ->
                        summary(head, Objects.requireNonNull(references.get(head.order())), sent.content(head.id())))
                .toList();
    }

    Set<DocumentId> madeFrom(DocumentId ground, OrderId order) {
        return grounds.of(ground, order);
    }

    private Map<OrderId, OrderReference> references(List<DocumentHead> found) {
        return orders.of(found.stream().map(DocumentHead::order).toList());
    }

    FileContent xml(DocumentId id) {
        var head = heads.get(id);
        return new FileContent(fileName(head, "xml"), "application/xml", sent.xml(id));
    }

    FileContent pdf(DocumentId id) {
        var head = heads.get(id);
        var content = sent.content(id);
        var reader = users.require();
        var pdf = pdfs.stream()
                .filter(each -> each.kind() == head.kind())
                .findFirst()
                .orElseThrow(() -> new NotFound("pdf"));
        return new FileContent(
                fileName(head, "pdf"),
                "application/pdf",
                pdf.render(content, sent.xml(id), reader.locale(), reader.zone()));
    }

    /** The number, with no character that a file system or a header refuses. */
    private static String fileName(DocumentHead head, String ending) {
        var number =
                Objects.requireNonNullElseGet(head.number(), () -> head.id().toString());
        return Stored.cut(number.replaceAll("[^\\p{L}\\p{N}._-]+", "_"), 100) + "." + ending;
    }

    static DocumentSummary summary(DocumentHead head, OrderReference order, @Nullable String content) {
        return new DocumentSummary(
                head.id(),
                head.kind(),
                head.state(),
                head.number(),
                head.order(),
                order.number(),
                head.supplier(),
                head.buyer(),
                order.buyerName(),
                head.changedAt(),
                head.changedBy(),
                head.sentAt(),
                head.undoUntil(),
                content);
    }
}
