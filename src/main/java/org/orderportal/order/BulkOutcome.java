package org.orderportal.order;

import java.util.List;
import java.util.Map;

/**
 * What an act on many orders did.
 *
 * @param done    on which orders it was carried out
 * @param skipped the others, each with the reason as a translation key with its arguments
 */
public record BulkOutcome(List<OrderId> done, Map<OrderId, Availability.Impossible> skipped) {

    public BulkOutcome {
        done = List.copyOf(done);
        skipped = Map.copyOf(skipped);
    }
}
