package org.orderportal.order;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Money;
import org.orderportal.party.CompanyId;

/** An order as a row of a list shows it. */
public record OrderSummary(
        OrderId id,
        OrderNumber number,
        OrderKind kind,
        CompanyId supplier,
        String supplierName,
        CompanyId buyer,
        String buyerName,
        Money amount,
        @Nullable LocalDate requestedOn,
        Instant receivedAt,
        int lineCount,
        boolean waitingForConnection,
        OrderStatus status) {}
