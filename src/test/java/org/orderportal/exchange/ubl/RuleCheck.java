package org.orderportal.exchange.ubl;

import java.util.List;
import org.orderportal.exchange.Problem;

/** What the official rules say about a response that was sent. */
public final class RuleCheck {

    private RuleCheck() {}

    /** The rules that forbid it. */
    public static List<String> fatal(byte[] response) {
        var advanced = XmlTexts.of(response, "ProfileID").getFirst().contains("advanced_ordering");
        var set = advanced ? RuleSet.ORDER_RESPONSE_ADVANCED : RuleSet.ORDER_RESPONSE;
        return new RuleBook()
                .rules(set).check(response).stream()
                        .filter(Problem::fatal)
                        .map(problem -> problem.rule() + " " + problem.text())
                        .toList();
    }

    /** The texts of all elements of that name. */
    public static List<String> texts(byte[] response, String element) {
        return XmlTexts.of(response, element);
    }
}
