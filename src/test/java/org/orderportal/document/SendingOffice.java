package org.orderportal.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.orderportal.base.Quantity;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderEvents;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.order.Posting;
import org.springframework.boot.test.context.TestComponent;

/** Makes documents as a module would: an answer that confirms so much of every line. */
@TestComponent
public class SendingOffice {

    private static final String RULES = "test-rules:1";

    private final Orders orders;
    private final Drafts drafts;
    private final Sending sending;

    SendingOffice(Orders orders, Drafts drafts, Sending sending) {
        this.orders = orders;
        this.drafts = drafts;
        this.sending = sending;
    }

    /** Sends the draft as it is now. */
    public Receipt send(DocumentId draft, long confirmed) {
        var read = drafts.read(draft);
        return sending.send(draft, read.revision(), answer(read, confirmed));
    }

    public Function<String, Prepared> answer(DocumentId draft, OrderId order, long confirmed) {
        return answer(drafts.read(draft), confirmed);
    }

    private Function<String, Prepared> answer(Draft draft, long confirmed) {
        var order = draft.order();
        var details = orders.details(order);
        return number -> new Prepared(
                rendered(number),
                "{\"number\":\"" + number + "\"}",
                Map.of(order, List.of(posting(details, draft, number, confirmed))),
                new Prepared.History(OrderEvents.RESPONSE_SENT, OrderEvents.RESPONSE_WITHDRAWN, null));
    }

    static Rendered rendered(String number, RuleBreak... breaks) {
        var xml = "<OrderResponse>å" + number + "</OrderResponse>";
        return new Rendered(xml.getBytes(StandardCharsets.UTF_8), List.of(breaks), RULES);
    }

    private static Posting posting(OrderDetails order, Draft draft, String number, long confirmed) {
        var splits = List.of(new Posting.Split(Quantity.of(confirmed), null));
        var source = new Posting.Source(draft.kind(), draft.id().value(), number);
        var answered = order.lines().stream()
                .map(line -> new Posting.AnsweredLine(line.id(), null, splits, Quantity.ZERO, false, false))
                .toList();
        return new Posting.Answer(source, null, answered, List.of(), false);
    }

    /** How much of the first line is confirmed; empty before any answer. */
    String confirmed(OrderId order) {
        var confirmed = orders.details(order).lines().getFirst().quantities().confirmed();
        return confirmed == null ? "" : confirmed.toString();
    }

    List<String> history(OrderId order) {
        return orders.details(order).history().stream()
                .map(entry -> entry.kind() + entry.arguments())
                .toList();
    }
}
