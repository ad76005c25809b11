package org.orderportal.exchange.ubl;

import java.util.List;
import org.orderportal.document.Rendered;
import org.orderportal.exchange.Problem;
import org.orderportal.response.OrderResponse;
import org.orderportal.response.ResponseRenderer;
import org.springframework.stereotype.Component;

/** Makes the UBL of a response, and checks it as a receiver would. */
@Component
class UblResponses implements ResponseRenderer {

    private final RuleBook ruleBook;

    UblResponses(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    @Override
    public Rendered render(OrderResponse response) {
        var set = ResponseMapping.documentOf(response);
        var findings = new Findings();
        var document = ResponseMapping.map(response, findings);
        return Verdict.of(document, set, findings.all(), check(document, set));
    }

    List<Problem> check(byte[] document, RuleSet set) {
        return ruleBook.rules(set).check(document);
    }
}
