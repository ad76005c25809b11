package org.orderportal.order;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Component;

/** Puts together all that the status of an order depends on, and writes down what follows from it. */
@Component
class OrderStandings {

    private record Trade(CompanyId buyer, CompanyId supplier) {}

    private final OrderLines lines;
    private final PurchaseOrders orders;
    private final BuyerRulesBook rules;
    private final SupplierHours hours;

    OrderStandings(OrderLines lines, PurchaseOrders orders, BuyerRulesBook rules, SupplierHours hours) {
        this.lines = lines;
        this.orders = orders;
        this.rules = rules;
        this.hours = hours;
    }

    BuyerRules rulesOf(OrderHead head) {
        return rules.rulesFor(head.buyer(), head.supplier());
    }

    /** Where these orders stand by their lines, their controls and their buyers' rules. */
    Map<OrderHead, OrderStanding> of(Collection<OrderHead> heads) {
        var demanded = new HashMap<Trade, BuyerRules>();
        var standings = new LinkedHashMap<OrderHead, OrderStanding>();
        var linesOf = lines.standings(heads.stream().map(OrderHead::id).toList());
        for (var head : heads) {
            var demands = demanded.computeIfAbsent(new Trade(head.buyer(), head.supplier()), trade -> rulesOf(head));
            standings.put(head, OrderStanding.of(head, demands, linesOf.getOrDefault(head.id(), List.of())));
        }
        return standings;
    }

    OrderStatus status(OrderHead head, OrderStanding standing) {
        return standing.status(hours.of(head.supplier()));
    }

    /** Computes anew where these orders stand, and writes it down; the caller has locked them. */
    void refresh(Collection<OrderHead> heads) {
        var statuses = new LinkedHashMap<OrderId, OrderStatus>();
        var hoursOf = new HashMap<CompanyId, WorkingTime>();
        of(heads)
                .forEach((head, standing) ->
                        statuses.put(head.id(), standing.status(hoursOf.computeIfAbsent(head.supplier(), hours::of))));
        if (!statuses.isEmpty()) {
            orders.update(statuses);
        }
    }
}
