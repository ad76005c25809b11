package org.orderportal.exchange.ubl;

import java.util.List;
import org.orderportal.exchange.Problem;

/** What the official rules say about a document that was sent. */
public final class RuleCheck {

    private RuleCheck() {}

    /** The rules that forbid it. */
    public static List<String> fatal(byte[] document) {
        return new RuleBook()
                .rules(set(document)).check(document).stream()
                        .filter(Problem::fatal)
                        .map(problem -> problem.rule() + " " + problem.text())
                        .toList();
    }

    private static RuleSet set(byte[] document) {
        var process = XmlTexts.of(document, "ProfileID").getFirst();
        if (process.contains("billing")) {
            return XmlTexts.of(document, "CreditNoteTypeCode").isEmpty() ? RuleSet.INVOICE : RuleSet.CREDIT_NOTE;
        }
        if (process.contains("despatch_advice")) {
            return RuleSet.DESPATCH_ADVICE;
        }
        return process.contains("advanced_ordering") ? RuleSet.ORDER_RESPONSE_ADVANCED : RuleSet.ORDER_RESPONSE;
    }

    /** The texts of all elements of that name. */
    public static List<String> texts(byte[] document, String element) {
        return XmlTexts.of(document, element);
    }
}
