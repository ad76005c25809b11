package org.orderportal.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.InvoiceBase;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class StatusRefreshTest {

    @Autowired
    Orders orders;

    @Autowired
    OrderList list;

    @Autowired
    Companies companies;

    @Autowired
    BuyerRulesBook rules;

    @Test
    void orders_that_are_here_follow_their_buyers_new_rules() {
        var buyer = Sample.connected(companies);
        var supplier = Sample.connected(companies);
        for (int number = 0; number < 203; number++) {
            receive(Sample.of(buyer, supplier, "PO-" + number).lines(2));
        }
        var untouched = receive(Sample.of(Sample.connected(companies), supplier, "PO-0"));
        var reader = As.supplier(supplier);
        var deliverable = OrderFilter.INBOX.withStatus(StatusFilter.DELIVERABLE);
        assertThat(reader.call(() -> list.count(deliverable))).isEqualTo(new ListCount(204, true));

        setRules(buyer, Sums.rules(true, InvoiceBase.DISPATCHED, 4));

        assertThat(reader.call(() -> list.read(deliverable, OrderSort.RECEIVED, true, null, 10)
                        .ids()))
                .containsExactly(untouched);
        var anyOf = OrderFilter.INBOX.withSearch("PO-202").withBuyer(buyer);
        var id = reader.call(() ->
                        list.read(anyOf, OrderSort.RECEIVED, true, null, 10).ids())
                .getFirst();
        assertThat(reader.call(() -> orders.details(id)).summary().status().dueAt())
                .isNotNull();

        setRules(buyer, BuyerRules.DEFAULT);

        assertThat(reader.call(() -> list.count(deliverable))).isEqualTo(new ListCount(204, true));
    }

    private void setRules(CompanyId buyer, BuyerRules demanded) {
        As.ADMINISTRATOR.run(() -> rules.setRules(buyer, demanded));
    }

    private OrderId receive(Sample sample) {
        return As.OPERATOR.call(() -> orders.receive(sample.received())).order();
    }
}
