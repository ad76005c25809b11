package org.orderportal.document;

import java.util.Set;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;

/**
 * Somebody wanted to send a document, and it was not let out. Published outside of any transaction, after what was begun
 * is undone; who keeps it does so in a transaction of their own.
 *
 * @param rules what refused it: ids of official rules, and keys of the texts that say what is wrong
 */
public record SendRefused(
        DocumentId document, DocumentKind kind, OrderId order, CompanyId supplier, CompanyId buyer, Set<String> rules) {

    public SendRefused {
        rules = Set.copyOf(rules);
    }
}
