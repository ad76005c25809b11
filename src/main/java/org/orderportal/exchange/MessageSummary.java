package org.orderportal.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderId;

/** A row of the message log. */
public record MessageSummary(
        long id,
        Instant receivedAt,
        Arrival.Channel channel,
        @Nullable String fileName,
        String senderName,
        long byteCount,
        String documentKind,
        @Nullable String documentNo,
        @Nullable String buyerName,
        @Nullable String supplierName,
        MessageStatus status,
        @Nullable OrderId order,
        List<Problem> problems,
        int attempts) {}
