package org.orderportal.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderId;
import org.orderportal.order.Posting;

/**
 * A document ready to be sent, made outside of any transaction from a draft at one revision.
 *
 * @param rendered  the electronic document
 * @param content   what the document says, as JSON of its own module: kept, for pages and PDF
 * @param postings  what it does to the ledgers of its orders
 * @param grounds   the documents that it was made from
 * @param claims    what no other document may say as long as this one counts: a mark, a colon, and the value (sscc:3...)
 */
public record Prepared(
        Rendered rendered,
        String content,
        Map<OrderId, List<Posting>> postings,
        History history,
        Set<Ground> grounds,
        Set<String> claims) {

    /** One that was made from its order alone, and of which nothing may be said but once. */
    public Prepared(Rendered rendered, String content, Map<OrderId, List<Posting>> postings, History history) {
        this(rendered, content, postings, history, Set.of(), Set.of());
    }

    /**
     * Kinds of the entries in each order's history, {@code order.history.<kind>} with the number as {0}.
     *
     * @param sent      when it is sent
     * @param withdrawn when it is taken back before it is handed on
     * @param voided    when it is declared void after that; null where its kind knows no such thing
     */
    public record History(
            String sent, String withdrawn, @Nullable String voided) {}
}
