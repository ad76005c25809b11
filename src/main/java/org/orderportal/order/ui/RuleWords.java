package org.orderportal.order.ui;

import java.util.List;
import org.orderportal.party.BuyerRuleWords;
import org.orderportal.party.BuyerRules;

/** What a buyer requires, a sentence a rule, so that nobody has to guess. */
record RuleWords(Reader reader) {

    List<String> of(BuyerRules rules) {
        return new BuyerRuleWords(reader.texts(), reader.formats()).of(rules);
    }
}
