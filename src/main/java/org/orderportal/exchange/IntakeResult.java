package org.orderportal.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;

/** What became of an arrival; the message log keeps the same. */
public record IntakeResult(
        long messageId,
        MessageStatus status,
        @Nullable OrderId order,
        @Nullable String number,
        @Nullable CompanyId supplier,
        List<Problem> problems) {}
