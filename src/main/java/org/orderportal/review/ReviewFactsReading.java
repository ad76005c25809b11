package org.orderportal.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orderportal.base.calendar.WorkingCalendars;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.document.UndeliveredDocument;
import org.orderportal.document.UndeliveredDocuments;
import org.orderportal.order.OrderConcern;
import org.orderportal.order.OrderConcerns;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderTurn;
import org.orderportal.order.OrderTurns;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what is known of orders, from those who know it, a few questions for many orders. */
@Component
class ReviewFactsReading {

    private record Trade(CompanyId buyer, CompanyId supplier) {}

    private final OrderTurns turns;
    private final UndeliveredDocuments undelivered;
    private final ObjectProvider<OrderConcerns> concerns;
    private final BuyerRulesBook rules;
    private final Companies companies;
    private final WorkingCalendars calendars;

    ReviewFactsReading(
            OrderTurns turns,
            UndeliveredDocuments undelivered,
            ObjectProvider<OrderConcerns> concerns,
            BuyerRulesBook rules,
            Companies companies,
            WorkingCalendars calendars) {
        this.turns = turns;
        this.undelivered = undelivered;
        this.concerns = concerns;
        this.rules = rules;
        this.companies = companies;
        this.calendars = calendars;
    }

    /** Of those of these orders that are there, in the order of the ids. */
    List<ReviewFacts> of(Collection<OrderId> orders) {
        var found = turns.of(orders);
        var failed = undelivered.of(orders).stream().collect(Collectors.groupingBy(UndeliveredDocument::order));
        var known = concerns(orders);
        var demanded = new HashMap<Trade, BuyerRules>();
        var hours = hours(found);
        return found.stream()
                .map(turn -> {
                    var order = turn.order();
                    var trade = new Trade(order.buyer(), order.supplier());
                    return new ReviewFacts(
                            turn,
                            demanded.computeIfAbsent(trade, one -> rules.rulesFor(one.buyer(), one.supplier())),
                            failed.getOrDefault(order.id(), List.of()),
                            known.getOrDefault(order.id(), List.of()),
                            hours.getOrDefault(order.supplier(), calendars.of(null)),
                            calendars.own());
                })
                .toList();
    }

    private Map<OrderId, List<OrderConcern>> concerns(Collection<OrderId> orders) {
        return concerns.orderedStream()
                .flatMap(one -> one.of(orders).entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.flatMapping(one -> one.getValue().stream(), Collectors.toList())));
    }

    private Map<CompanyId, WorkingTime> hours(List<OrderTurn> found) {
        var suppliers = found.stream().map(turn -> turn.order().supplier()).collect(Collectors.toSet());
        return companies.byIds(suppliers).stream()
                .collect(Collectors.toMap(
                        Company::id, company -> calendars.of(company.address().country())));
    }
}
