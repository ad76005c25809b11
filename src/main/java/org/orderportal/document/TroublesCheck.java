package org.orderportal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.orderportal.order.ConsistencyCheck;
import org.orderportal.order.EveryOrder;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderTroubles;
import org.orderportal.order.TroubledOrders;
import org.orderportal.order.TroubledOrders.Noted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares what is noted of documents, and at their orders, with the outbox and with what buyers have said. */
@Component
class TroublesCheck implements ConsistencyCheck {

    private final JdbcClient database;
    private final DocumentMarks marks;
    private final DocumentTroubles troubles;
    private final TroubledOrders orders;
    private final AnswerRows answers;
    private final EveryOrder everyOrder;

    TroublesCheck(
            JdbcClient database,
            DocumentMarks marks,
            DocumentTroubles troubles,
            TroubledOrders orders,
            AnswerRows answers,
            EveryOrder everyOrder) {
        this.database = database;
        this.marks = marks;
        this.troubles = troubles;
        this.orders = orders;
        this.answers = answers;
        this.everyOrder = everyOrder;
    }

    @Override
    public String subject() {
        return "Buyers' answers and transmissions at documents and orders";
    }

    @Override
    public long run(Consumer<String> difference) {
        return everyOrder.compare(this::compare, difference);
    }

    private List<String> compare(List<OrderId> ids) {
        var found = new ArrayList<String>();
        var right = troubles.of(ids);
        for (var noted : orders.noted(ids)) {
            var wanted = right.getOrDefault(noted.order(), OrderTroubles.NONE);
            if (!noted.troubles().equals(wanted)) {
                found.add(words(noted, wanted));
            }
        }
        documents(ids, found);
        return found;
    }

    private static String words(Noted noted, OrderTroubles wanted) {
        return "Order %s (%s): noted is %s, its documents say %s"
                .formatted(noted.number(), noted.order(), noted.troubles(), wanted);
    }

    private record Marked(DocumentId id, String transmission, String answered) {}

    private void documents(List<OrderId> ids, List<String> found) {
        var marked = database.sql("""
                        select id, transmission, answered from document
                        where order_id in (:orders) and state = 'SENT'""")
                .param("orders", ids.stream().map(OrderId::value).toList())
                .query((row, number) -> new Marked(
                        new DocumentId(row.getLong("id")), row.getString("transmission"), row.getString("answered")))
                .list();
        var said = answers.counting(marked.stream().map(Marked::id).toList(), AnswerKind.INVOICE_RESPONSE);
        for (var one : marked) {
            var answer = said.get(one.id());
            compare(
                    one.id(),
                    "answer",
                    one.answered(),
                    answer == null ? "NONE" : answer.status().name(),
                    found);
            compare(one.id(), "transmission", one.transmission(), marks.transmissionNow(one.id()), found);
        }
    }

    private static void compare(DocumentId id, String what, String noted, String right, List<String> found) {
        if (!noted.equals(right)) {
            found.add("Document %s: its %s is noted as %s, and is %s".formatted(id, what, noted, right));
        }
    }
}
