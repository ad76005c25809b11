package org.orderportal.exchange.ubl;

import java.util.List;
import java.util.stream.Stream;
import org.orderportal.document.Rendered;
import org.orderportal.document.RuleBreak;
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
        return new Rendered(document, breaks(findings.all(), check(document, set)), set.id());
    }

    List<Problem> check(byte[] document, RuleSet set) {
        return ruleBook.rules(set).check(document);
    }

    private static List<RuleBreak> breaks(List<Problem> own, List<Problem> official) {
        return Stream.concat(own.stream(), official.stream())
                .map(problem -> new RuleBreak(problem.rule(), isFatal(problem), problem.location(), problem.text()))
                .toList();
    }

    /** What could not be checked must not go out. */
    private static boolean isFatal(Problem problem) {
        return problem.fatal() || problem.rule().equals(OfficialRules.NOT_RUN);
    }
}
