package org.orderportal.document;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.document.Transmission.State;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderConcern;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderTroubles;
import org.orderportal.order.TroubledOrders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out what is wrong with the documents of orders, and has it noted there. */
@Component
class DocumentTroubles {

    /** What of a document decides that. */
    private record Standing(
            long id,
            DocumentKind kind,
            String number,
            String transmission,
            String answered,
            @Nullable Instant answeredAt,
            @Nullable Long about,
            Instant sentAt) {

        boolean isFailed() {
            return transmission.equals(State.FAILED.name());
        }

        boolean isDisputed() {
            return kind == DocumentKind.INVOICE
                    && answeredAt != null
                    && (answered.equals(AnswerStatus.UQ.name()) || answered.equals(AnswerStatus.RE.name()));
        }

        OrderConcern concern() {
            return new OrderConcern(
                    "disputed-" + id,
                    "document.concern." + answered,
                    List.of(number),
                    Objects.requireNonNull(answeredAt),
                    null);
        }

        /** Whether the supplier has done something about that invoice since. */
        boolean settles(Standing invoice) {
            return about != null
                    && about == invoice.id
                    && invoice.answeredAt != null
                    && sentAt.isAfter(invoice.answeredAt);
        }
    }

    private final JdbcClient database;
    private final TroubledOrders orders;

    DocumentTroubles(JdbcClient database, TroubledOrders orders) {
        this.database = database;
        this.orders = orders;
    }

    /** In the transaction that changed a document of theirs; locks the orders ascending. */
    void refresh(Collection<OrderId> ids) {
        if (!ids.isEmpty()) {
            orders.note(of(ids));
        }
    }

    /** Of each order, whatever its documents say of it. */
    Map<OrderId, OrderTroubles> of(Collection<OrderId> ids) {
        var found = new HashMap<OrderId, OrderTroubles>();
        var standings = standings(ids);
        ids.forEach(order -> found.put(order, of(standings.getOrDefault(order, List.of()))));
        return found;
    }

    private static OrderTroubles of(List<Standing> documents) {
        var disputed = unsettled(documents).findAny().isPresent();
        return new OrderTroubles(disputed, documents.stream().anyMatch(Standing::isFailed));
    }

    private static Stream<Standing> unsettled(List<Standing> documents) {
        return documents.stream()
                .filter(Standing::isDisputed)
                .filter(invoice -> documents.stream().noneMatch(other -> other.settles(invoice)));
    }

    /** Invoices that their buyers queried or rejected, and about which nothing has been done since. */
    Map<OrderId, List<OrderConcern>> disputed(Collection<OrderId> ids) {
        var found = new HashMap<OrderId, List<OrderConcern>>();
        standings(ids)
                .forEach((order, documents) -> found.put(
                        order, unsettled(documents).map(Standing::concern).toList()));
        return found;
    }

    private Map<OrderId, List<Standing>> standings(Collection<OrderId> ids) {
        return database
                .sql("""
                        select a.order_id, d.id, d.kind, d.number, d.transmission, d.answered, d.answered_at, d.about_id, d.sent_at
                        from document_order a join document d on d.id = a.document_id
                        where a.order_id in (:orders) and d.state = 'SENT'""")
                .param("orders", ids.stream().map(OrderId::value).toList())
                .query((row, number) -> Map.entry(
                        new OrderId(row.getLong("order_id")),
                        new Standing(
                                row.getLong("id"),
                                DocumentKind.valueOf(row.getString("kind")),
                                row.getString("number"),
                                row.getString("transmission"),
                                row.getString("answered"),
                                Stored.instantOrNull(row, "answered_at"),
                                row.getObject("about_id", Long.class),
                                Stored.instant(row, "sent_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
