package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.party.Companies;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class LedgerCheckTest {

    @Autowired
    Desk desk;

    @Autowired
    LedgerCheck check;

    @Autowired
    Companies companies;

    @Autowired
    JdbcClient database;

    private OrderId order;

    @BeforeEach
    void an_order_that_is_under_way() {
        order = desk.receive(Sample.of(Sample.connected(companies), Sample.connected(companies), "PO-1"), 10, 5);
        desk.answer(order, new long[] {8, 2}, new long[] {5, 0});
        desk.takeBack(order, desk.dispatch(order, 3, 0));
        desk.dispatch(order, 4, 0);
        assertThat(differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    order_line     | dispatched = 5            | row 10 quantities dispatched is 5, and the ledger gives 4
                    order_line     | confirmed = null          | row 10 quantities confirmed is unset, and the ledger gives 8
                    order_line     | quantity = 11             | row 10 quantities ordered is 11, and the ledger gives 10
                    order_line     | promised_on = '2026-12-24'| row 10 promisedOn is 2026-12-24, and the ledger gives unset
                    order_line     | changed = true            | row 10 changed is true, and the ledger gives false
                    order_line     | net_amount = 7            | row 10 net is 7, and the ledger gives 100
                    purchase_order | headline = 'COMPLETED'    | its status headline is COMPLETED, and the ledger gives DELIVERABLE
                    purchase_order | folder = 'COMPLETED'      | its status folder is COMPLETED, and the ledger gives INBOX
                    purchase_order | response = 'REJECTED'     | its status response is REJECTED, and the ledger gives PARTIALLY_ACCEPTED
                    purchase_order | deliverable = false       | its status deliverable is false, and the ledger gives true
                    purchase_order | delivered_n = 9           | its status delivered n is 9, and the ledger gives 0
                    purchase_order | progress = 99             | its status progress is 99, and the ledger gives
                    purchase_order | due_at = null             | its status dueAt is unset, and the ledger gives
                    purchase_order | delivered = false         | its delivered is false, and the ledger gives true
                    purchase_order | answering = 'IMPLICIT'    | answering is IMPLICIT, and the ledger gives PLAIN
                    purchase_order | receipt_document_id = 7   | answering is PLAIN, and the ledger gives RECEIPT_ACKNOWLEDGED
                    purchase_order | waiting_for_buyer = true  | waiting for buyer is true, and the ledger gives false
                    purchase_order | hold_reason = 'why'       | its status control is OPEN, and the ledger gives ON_HOLD
                    purchase_order | trashed = true            | its status folder is INBOX, and the ledger gives TRASHED
                    """)
    void a_cache_that_was_changed_by_hand_is_named(String table, String change, String difference) {
        var row = table.equals("order_line") ? desk.first(order) : order.value();

        database.sql("update %s set %s where id = %d".formatted(table, change, row))
                .update();

        assertThat(differences())
                .anySatisfy(words -> assertThat(words)
                        .startsWith("Order PO-1 (" + order + "): ")
                        .contains(difference));
    }

    @Test
    void an_entry_that_was_removed_is_named() {
        database.sql("delete from ledger_entry where order_id = %d and entry_no = 3".formatted(order.value()))
                .update();

        assertThat(differences())
                .anyMatch(words -> words.endsWith("entry 3 of the ledger is missing"))
                .anyMatch(words -> words.contains("row 20 quantities confirmed is 5, and the ledger gives unset"));
    }

    @Test
    void an_entry_that_was_changed_is_named() {
        var reversal = "update ledger_entry set quantity = -2 where order_id = %d and reverses_id is not null";

        database.sql(reversal.formatted(order.value())).update();

        assertThat(differences()).anyMatch(words -> words.contains("is not the opposite of the one it takes back"));
    }

    @Test
    void every_order_is_looked_at() {
        var found = new ArrayList<String>();
        var before = As.MANAGER.call(() -> check.run(found::add));
        for (int number = 0; number < 201; number++) {
            order = desk.receive(
                    Sample.of(Sample.connected(companies), Sample.connected(companies), "PO-" + number), 1);
        }
        database.sql("update purchase_order set progress = 50 where id = " + order.value())
                .update();
        found.clear();

        var checked = As.MANAGER.call(() -> check.run(found::add));

        assertThat(checked).isEqualTo(before + 201);
        assertThat(found).anyMatch(words -> words.contains(order.toString()));
        database.sql("update purchase_order set progress = 0 where id = " + order.value())
                .update();
    }

    private List<String> differences() {
        return TestDifferences.of(check, order);
    }
}
