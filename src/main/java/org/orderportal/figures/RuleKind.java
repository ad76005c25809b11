package org.orderportal.figures;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose a rule is by which a document was not let out. */
public enum RuleKind {
    /** What the buyer demands. */
    BUYER,
    /** Something is missing, or wrong in itself. */
    ENTRY,
    /** The order does not allow it as it stands. */
    ORDER,
    /** Those of the network. */
    OFFICIAL;

    private static final Set<String> OF_BUYERS = Set.of(
            "response.problem.too-much",
            "response.problem.too-much-with-back-order",
            "response.problem.reason-missing",
            "dispatch.problem.too-much",
            "dispatch.problem.all-at-once",
            "dispatch.problem.only-in-full",
            "dispatch.problem.sscc-missing",
            "dispatch.problem.packages-missing",
            "dispatch.problem.not-packed",
            "dispatch.problem.tracking-missing",
            "invoice.problem.over",
            "invoice.problem.reference-missing",
            "order.ledger.over-confirmed",
            "order.ledger.no-added-lines",
            "order.ledger.over-dispatched",
            "order.ledger.over-invoiced",
            "order.action.response-first",
            "order.action.dispatch-first");

    private static final String CHANGES = "response.problem.not-allowed.";

    /** The same demand, where it is found in the draft and where it is found in the ledger. */
    private static final Map<String, String> SAME = Map.of(
            "response.problem.too-much-with-back-order", "response.problem.too-much",
            "order.ledger.over-confirmed", "response.problem.too-much",
            "order.ledger.no-added-lines", CHANGES + "ADDED_LINE",
            "order.ledger.over-dispatched", "dispatch.problem.too-much",
            "order.ledger.over-invoiced", "invoice.problem.over",
            "dispatch.problem.not-packed", "dispatch.problem.packages-missing",
            "dispatch.problem.only-in-full", "dispatch.problem.all-at-once");

    static RuleKind of(String rule) {
        if (OF_BUYERS.contains(rule) || rule.startsWith(CHANGES)) {
            return BUYER;
        }
        if (!rule.contains(".")) {
            return OFFICIAL;
        }
        return rule.startsWith("order.") ? ORDER : ENTRY;
    }

    static String counted(String rule) {
        return Optional.ofNullable(SAME.get(rule)).orElse(rule);
    }
}
