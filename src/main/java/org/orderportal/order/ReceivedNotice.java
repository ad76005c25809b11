package org.orderportal.order;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.CompanyId;

/**
 * An order change or cancellation that has just been read; {@code order} is the number of the order it is about, and the
 * hash tells whether the same came before.
 */
public record ReceivedNotice(
        NoticeKind kind,
        CompanyId buyer,
        CompanyId supplier,
        OrderNumber order,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable String note,
        long messageId,
        String contentHash,
        Instant receivedAt) {}
