package org.orderportal.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Quantity;

@AnyDatabase
class RulesJsonTest {

    private final RulesJson json = new RulesJson();

    @Test
    void rules_come_back_as_they_were_written() {
        var rules = new BuyerRules(
                true,
                16,
                Set.of(BuyerRules.AllowedChange.DATE),
                true,
                Quantity.of("2.5"),
                Quantity.of(10),
                true,
                false,
                true,
                true,
                null,
                BuyerRules.InvoiceBase.DISPATCHED,
                Quantity.of("0.01"),
                Set.of(BuyerRules.RequiredReference.CONTRACT));

        assertThat(json.read(json.write(rules))).isEqualTo(rules);
        assertThat(json.read(json.write(BuyerRules.DEFAULT))).isEqualTo(BuyerRules.DEFAULT);
    }

    @Test
    void what_older_rules_do_not_say_is_as_by_default() {
        var rules = json.read("{\"responseRequired\":true,\"forgotten\":1}");

        assertThat(rules.responseRequired()).isTrue();
        assertThat(rules.partialDeliveryAllowed()).isTrue();
        assertThat(rules.deliveryPercent()).isEqualTo(Quantity.ZERO);
    }
}
