package org.orderportal.exchange.ubl;

import org.orderportal.response.OrderResponse;

/** The official rules for responses, as a document meets them before it is sent. */
public final class OfficialCheck {

    private final RuleBook rules = new RuleBook();

    public byte[] document(OrderResponse response) {
        return ResponseMapping.map(response, new Findings());
    }

    /** Runs schema and rules, and says how many breaks they find. */
    public int breaks(OrderResponse response, byte[] document) {
        return rules.rules(ResponseMapping.documentOf(response)).check(document).size();
    }
}
