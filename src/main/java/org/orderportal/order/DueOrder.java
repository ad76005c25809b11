package org.orderportal.order;

import java.time.Instant;
import java.util.List;
import org.orderportal.party.CompanyId;

/**
 * An order that is due by the clock.
 *
 * @param lines of a delivery: what the buyer calls the lines that are due first; empty for an answer
 */
public record DueOrder(
        OrderId id, CompanyId supplier, Instant receivedAt, Instant dueAt, DueFor what, List<String> lines) {

    public DueOrder {
        lines = List.copyOf(lines);
    }
}
