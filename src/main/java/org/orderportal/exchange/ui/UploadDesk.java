package org.orderportal.exchange.ui;

import java.util.List;
import org.orderportal.exchange.Arrival;
import org.orderportal.exchange.Intake;
import org.orderportal.exchange.MessageLog;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSummary;
import org.springframework.stereotype.Component;

/** Hands a file to the intake for whoever is signed in, and gathers what they want to know of the result. */
@Component
class UploadDesk {

    private final Intake intake;
    private final MessageLog log;
    private final OrderList orders;

    UploadDesk(Intake intake, MessageLog log, OrderList orders) {
        this.intake = intake;
        this.log = log;
        this.orders = orders;
    }

    HandedIn.Kept handIn(String fileName, byte[] bytes) {
        var result = intake.take(new Arrival(Arrival.Channel.UPLOAD, fileName, bytes));
        var rows = result.order() == null ? List.<OrderSummary>of() : row(result.order());
        return new HandedIn.Kept(fileName, log.get(result.messageId()), rows.isEmpty() ? null : rows.getFirst());
    }

    private List<OrderSummary> row(OrderId order) {
        return orders.rows(List.of(order));
    }
}
