package org.orderportal.invoice;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.Stored;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.party.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers what people told for their invoices because orders do not say it, so that nobody is asked twice: the buyer's
 * country, VAT of an article, a price, terms; and how a supplier is paid.
 */
@Component
class InvoiceMemory {

    private static final int LONGEST = 2000;

    private final JdbcClient database;
    private final RetriedTransactions transactions;
    private final CurrentUsers users;
    private final Clock clock;

    InvoiceMemory(JdbcClient database, RetriedTransactions transactions, CurrentUsers users, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.users = users;
        this.clock = clock;
    }

    /** By what a field of an article is remembered. */
    static String of(String field, String articleKey) {
        return field + ":" + articleKey;
    }

    /** All that is known between the two, by field, or by field and article. */
    Map<String, String> of(CompanyId supplier, CompanyId buyer) {
        var found = new HashMap<String, String>();
        database.sql("select about, text from invoice_memory where supplier_id = :supplier and buyer_id = :buyer")
                .param("supplier", supplier.value())
                .param("buyer", buyer.value())
                .query(row -> {
                    found.put(row.getString("about"), row.getString("text"));
                });
        return found;
    }

    void remember(CompanyId supplier, CompanyId buyer, Map<String, String> told) {
        if (told.isEmpty()) {
            return;
        }
        transactions.run(() -> {
            var known = of(supplier, buyer);
            told.forEach((about, text) -> {
                if (!text.equals(known.get(about)) && text.length() <= LONGEST) {
                    write(supplier, buyer, about, text, known.containsKey(about));
                }
            });
        });
    }

    private void write(CompanyId supplier, CompanyId buyer, String about, String text, boolean known) {
        var sql = known ? """
                  update invoice_memory set text = :text, changed_at = :now
                  where supplier_id = :supplier and buyer_id = :buyer and about = :about""" : """
                  insert into invoice_memory (supplier_id, buyer_id, about, text, changed_at)
                  values (:supplier, :buyer, :about, :text, :now)""";
        database.sql(sql)
                .param("supplier", supplier.value())
                .param("buyer", buyer.value())
                .param("about", about)
                .param("text", text)
                .param("now", Stored.moment(clock.instant()))
                .update();
    }

    /** In the sequence in which they stood on the last invoice. */
    List<PaymentWay> ways(CompanyId supplier) {
        return database.sql("""
                        select kind, account, bic, holder, creditor from payment_way
                        where supplier_id = :supplier order by way_position""")
                .param("supplier", supplier.value())
                .query((row, number) -> new PaymentWay(
                        PaymentKind.valueOf(row.getString("kind")),
                        row.getString("account"),
                        row.getString("bic"),
                        row.getString("holder"),
                        row.getString("creditor")))
                .list();
    }

    /** In place of those that were known. */
    void rememberWays(CompanyId supplier, List<PaymentWay> ways) {
        transactions.run(() -> {
            if (ways(supplier).equals(ways)) {
                return;
            }
            database.sql("delete from payment_way where supplier_id = :supplier")
                    .param("supplier", supplier.value())
                    .update();
            for (int place = 0; place < ways.size(); place++) {
                add(supplier, place, ways.get(place));
            }
        });
    }

    private void add(CompanyId supplier, int place, PaymentWay way) {
        database.sql("""
                        insert into payment_way (supplier_id, way_position, kind, account, bic, holder, creditor,
                            changed_at, changed_by)
                        values (:supplier, :place, :kind, :account, :bic, :holder, :creditor, :now, :by)""")
                .param("supplier", supplier.value())
                .param("place", place)
                .param("kind", way.kind().name())
                .param("account", way.account())
                .param("bic", way.bic())
                .param("holder", way.holder())
                .param("creditor", way.creditor())
                .param("now", Stored.moment(clock.instant()))
                .param("by", users.require().name())
                .update();
    }
}
