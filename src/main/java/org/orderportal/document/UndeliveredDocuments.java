package org.orderportal.document;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.orderportal.base.security.StaffOnly;
import org.orderportal.document.Transmission.State;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who look after orders which documents did not get through. */
@Service
public class UndeliveredDocuments {

    private record Sent(OrderId order, DocumentId id, DocumentKind kind, String number) {}

    private final JdbcClient database;
    private final Outgoing outgoing;

    UndeliveredDocuments(JdbcClient database, Outgoing outgoing) {
        this.database = database;
        this.outgoing = outgoing;
    }

    /** Of these orders; a document that answers several stands there for each of them. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<UndeliveredDocument> of(Collection<OrderId> orders) {
        var sent = sent(orders);
        var ways = outgoing.transmissions(sent.stream().map(Sent::id).distinct().toList());
        return sent.stream()
                .flatMap(document -> failed(document, ways.getOrDefault(document.id(), List.of())))
                .toList();
    }

    /** The orders that a document answers. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<OrderId> ordersOf(DocumentId document) {
        return database.sql("select order_id from document_order where document_id = :document order by order_id")
                .param("document", document.value())
                .query((row, number) -> new OrderId(row.getLong("order_id")))
                .list();
    }

    private List<Sent> sent(Collection<OrderId> orders) {
        return orders.isEmpty()
                ? List.of()
                : database.sql("""
                        select a.order_id, d.id, d.kind, d.number from document_order a
                            join document d on d.id = a.document_id
                        where a.order_id in (:orders) and d.state in ('SENT', 'VOIDED') order by d.id, a.order_id""")
                        .param("orders", orders.stream().map(OrderId::value).toList())
                        .query((row, number) -> new Sent(
                                new OrderId(row.getLong("order_id")),
                                new DocumentId(row.getLong("id")),
                                DocumentKind.valueOf(row.getString("kind")),
                                row.getString("number")))
                        .list();
    }

    private static Stream<UndeliveredDocument> failed(Sent document, List<Transmission> ways) {
        return ways.stream()
                .filter(way -> way.state() == State.FAILED)
                .limit(1)
                .map(way -> new UndeliveredDocument(
                        document.order(),
                        document.id(),
                        document.kind(),
                        document.number(),
                        way.error(),
                        way.changedAt()));
    }
}
