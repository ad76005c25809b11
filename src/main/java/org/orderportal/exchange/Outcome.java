package org.orderportal.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.exchange.ubl.Reading.Heading;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;

/** What became of one try to take a message in, to be written into the log. */
record Outcome(
        MessageStatus status,
        Heading heading,
        @Nullable CompanyId buyer,
        @Nullable CompanyId supplier,
        @Nullable OrderId order,
        List<Problem> problems) {

    static Outcome refused(Heading heading, List<Problem> problems) {
        return new Outcome(MessageStatus.REFUSED, heading, null, null, null, problems);
    }

    IntakeResult result(long messageId) {
        return new IntakeResult(messageId, status, order, heading.number(), supplier, problems);
    }
}
