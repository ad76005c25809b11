package org.orderportal.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;

/** How an order went in time: what was due, what was done, and by how much it was late. */
record OrderPace(
        long order,
        long supplier,
        long buyer,
        @Nullable Instant answerDueAt,
        @Nullable Instant answeredAt,
        @Nullable Integer answerMinutesLate,
        @Nullable LocalDate deliverBy,
        @Nullable LocalDate deliveredOn,
        @Nullable Integer daysLate) {

    static OrderPace of(long order, long supplier, long buyer) {
        return new OrderPace(order, supplier, buyer, null, null, null, null, null, null);
    }

    static OrderPace read(ResultSet row, int number) throws SQLException {
        return new OrderPace(
                row.getLong("order_id"),
                row.getLong("supplier_id"),
                row.getLong("buyer_id"),
                Stored.instantOrNull(row, "answer_due_at"),
                Stored.instantOrNull(row, "answered_at"),
                row.getObject("answer_minutes_late", Integer.class),
                row.getObject("deliver_by", LocalDate.class),
                row.getObject("delivered_on", LocalDate.class),
                row.getObject("days_late", Integer.class));
    }

    OrderPace toAnswer(@Nullable Instant due) {
        return answered(due, null, null);
    }

    OrderPace answered(@Nullable Instant due, @Nullable Instant at, @Nullable Integer minutesLate) {
        return new OrderPace(order, supplier, buyer, due, at, minutesLate, deliverBy, deliveredOn, daysLate);
    }

    OrderPace withAnswerOf(OrderPace old) {
        return answered(old.answerDueAt, old.answeredAt, old.answerMinutesLate);
    }

    OrderPace toDeliver(@Nullable LocalDate by) {
        return delivered(by, null, null);
    }

    OrderPace delivered(@Nullable LocalDate by, @Nullable LocalDate on, @Nullable Integer late) {
        return new OrderPace(order, supplier, buyer, answerDueAt, answeredAt, answerMinutesLate, by, on, late);
    }

    OrderPace withDeliveryOf(OrderPace old) {
        return delivered(old.deliverBy, old.deliveredOn, old.daysLate);
    }
}
