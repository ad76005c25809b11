package org.orderportal.dispatch;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.orderportal.order.OrderedLine;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers the supplier's own numbers of articles that a buyer orders without one: the electronic document wants one for
 * each (PEPPOL-T16-R003), and nobody is asked twice.
 */
@Component
class ItemIds {

    private final JdbcClient database;
    private final RetriedTransactions transactions;
    private final Clock clock;

    ItemIds(JdbcClient database, RetriedTransactions transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the order itself says which article it is. */
    static boolean isNamed(OrderedLine line) {
        return line.sellersItemId() != null
                || line.standardItemId() != null
                        && !line.standardItemId().scheme().isBlank();
    }

    /** All that are known between the two, by article. */
    Map<String, String> of(CompanyId supplier, CompanyId buyer) {
        var found = new HashMap<String, String>();
        database.sql("select article, item_id from item_id where supplier_id = :supplier and buyer_id = :buyer")
                .param("supplier", supplier.value())
                .param("buyer", buyer.value())
                .query(row -> {
                    found.put(row.getString("article"), row.getString("item_id"));
                });
        return found;
    }

    /** @param told the numbers that were told now, by article */
    void remember(CompanyId supplier, CompanyId buyer, Map<String, String> told) {
        if (told.isEmpty()) {
            return;
        }
        transactions.run(() -> {
            var known = of(supplier, buyer);
            told.forEach((article, itemId) -> {
                if (!itemId.equals(known.get(article))) {
                    write(supplier, buyer, article, itemId, known.containsKey(article));
                }
            });
        });
    }

    private void write(CompanyId supplier, CompanyId buyer, String article, String itemId, boolean known) {
        var sql = known ? """
                  update item_id set item_id = :item, changed_at = :now
                  where supplier_id = :supplier and buyer_id = :buyer and article = :article""" : """
                  insert into item_id (supplier_id, buyer_id, article, item_id, changed_at)
                  values (:supplier, :buyer, :article, :item, :now)""";
        database.sql(sql)
                .param("supplier", supplier.value())
                .param("buyer", buyer.value())
                .param("article", article)
                .param("item", itemId)
                .param("now", Stored.moment(clock.instant()))
                .update();
    }
}
