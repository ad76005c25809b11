package org.orderportal.document;

import java.util.List;
import java.util.Map;
import org.orderportal.order.OrderId;
import org.orderportal.order.Posting;

/**
 * A document ready to be sent, made outside of any transaction from a draft at one revision.
 *
 * @param rendered  the electronic document
 * @param content   what the document says, as JSON of its own module: kept, for pages and PDF
 * @param postings  what it does to the ledgers of its orders
 * @param history   kind of the entry in each order's history, {@code order.history.<kind>} with the number as {0}
 * @param withdrawal kind of the entry if it is taken back, likewise
 */
public record Prepared(
        Rendered rendered, String content, Map<OrderId, List<Posting>> postings, String history, String withdrawal) {}
