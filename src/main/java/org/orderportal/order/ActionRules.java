package org.orderportal.order;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.orderportal.base.Quantity;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.Availability.Possible;
import org.orderportal.party.BuyerRules;

/**
 * Says of every action whether it is possible now, and if not, the first reason that a person would name.
 *
 * @param offered   the actions whose documents the modules that are here can make
 * @param looksOnly whether somebody asks who sees what the supplier sees, and changes nothing
 */
record ActionRules(
        OrderSummary order,
        OrderDetails.Reasons reasons,
        BuyerRules rules,
        List<LineQuantities> lines,
        Set<ActionKind> offered,
        boolean looksOnly) {

    Map<ActionKind, Availability> availabilities() {
        var all = new EnumMap<ActionKind, Availability>(ActionKind.class);
        for (var action : ActionKind.values()) {
            all.put(action, availability(action));
        }
        return all;
    }

    private Availability availability(ActionKind action) {
        return reasonOfOrder()
                .or(() -> switch (action) {
                    case RESPOND -> reasonAgainstResponse();
                    case DISPATCH -> reasonAgainstDispatch();
                    case INVOICE -> reasonAgainstInvoice();
                })
                .or(() -> offered.contains(action)
                        ? Optional.empty()
                        : reason("order.action.not-in-this-version." + action))
                .orElseGet(Possible::new);
    }

    private Optional<Availability> reasonOfOrder() {
        if (looksOnly) {
            return reason("order.action.looks-only");
        }
        if (order.waitingForConnection()) {
            return reason("order.action.waiting-for-connection");
        }
        if (order.status().folder() == Folder.TRASHED) {
            return reason("order.action.trashed");
        }
        return reasons.closed() == null ? Optional.empty() : reason("order.action.closed", reasons.closed());
    }

    private Optional<Availability> reasonAgainstResponse() {
        return order.status().control() == ControlFacet.CANCELLED ? reason("order.action.cancelled") : Optional.empty();
    }

    private Optional<Availability> reasonAgainstDispatch() {
        if (!order.kind().isDelivered()) {
            return reason("order.action.blanket-order.DISPATCH");
        }
        return reasonAgainstGoods()
                .or(() -> leftOf(line -> line.toDeliver(terms())) ? Optional.empty() : nothingToDispatch());
    }

    private Optional<Availability> nothingToDispatch() {
        if (leftOf(LineQuantities::backOrdered)) {
            return reason("order.action.only-back-order");
        }
        return leftOf(LineQuantities::dispatched)
                ? reason("order.action.all-dispatched")
                : reason("order.action.nothing-to-dispatch");
    }

    private Optional<Availability> reasonAgainstInvoice() {
        if (order.kind() == OrderKind.CONSIGNMENT_ORDER) {
            return reason("order.action.consignment-order");
        }
        if (!order.kind().isInvoiced()) {
            return reason("order.action.blanket-order.INVOICE");
        }
        return reasonAgainstGoods()
                .or(() -> leftOf(line -> line.toInvoice(terms())) ? Optional.empty() : nothingToInvoice());
    }

    private Optional<Availability> nothingToInvoice() {
        if (leftOf(LineQuantities::counted)) {
            return reason("order.action.all-invoiced");
        }
        return rules.invoiceBase() == BuyerRules.InvoiceBase.DISPATCHED && leftOf(line -> line.toDeliver(terms()))
                ? reason("order.action.dispatch-first")
                : reason("order.action.nothing-to-invoice");
    }

    private Optional<Availability> reasonAgainstGoods() {
        if (reasons.hold() != null) {
            return reason("order.action.on-hold", reasons.hold());
        }
        var unanswered = lines.stream().anyMatch(line -> !line.isAnswered());
        return rules.responseRequired() && unanswered && !leftOf(line -> line.toDeliver(terms()))
                ? reason("order.action.response-first", order.buyerName())
                : Optional.empty();
    }

    private LineTerms terms() {
        return LineTerms.of(rules, order.kind());
    }

    private boolean leftOf(Function<LineQuantities, Quantity> quantity) {
        return lines.stream().anyMatch(line -> quantity.apply(line).isPositive());
    }

    private static Optional<Availability> reason(String key, Object... arguments) {
        return Optional.of(new Impossible(key, arguments));
    }
}
