package org.orderportal.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRulesBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together all that is known of one order. */
@Component
class OrderReading {

    private final OrderSummaries summaries;
    private final OrderParts parts;
    private final OrderNotices notices;
    private final OrderHistory history;
    private final BuyerRulesBook rules;
    private final ObjectProvider<OrderAction> offered;
    private final CurrentUsers users;

    OrderReading(
            OrderSummaries summaries,
            OrderParts parts,
            OrderNotices notices,
            OrderHistory history,
            BuyerRulesBook rules,
            ObjectProvider<OrderAction> offered,
            CurrentUsers users) {
        this.summaries = summaries;
        this.parts = parts;
        this.notices = notices;
        this.history = history;
        this.rules = rules;
        this.offered = offered;
        this.users = users;
    }

    @Transactional(readOnly = true)
    public OrderDetails details(OrderId id) {
        var summary = visible(id);
        var version = parts.versions().newest(id);
        var lines = lines(version.content(), parts.lines().of(id));
        var demanded = rules.rulesFor(summary.buyer(), summary.supplier());
        var reasons = parts.reasons().of(id);
        var quantities = lines.stream().map(OrderDetails.Line::quantities).toList();
        return new OrderDetails(
                summary,
                version.number(),
                version.content(),
                lines,
                parts.files().of(id),
                notices.of(id),
                history.of(id),
                demanded,
                actions(summary, reasons, demanded, quantities),
                version.messageId(),
                reasons);
    }

    @Transactional(readOnly = true)
    public FileContent attachment(OrderId id, long attachmentId) {
        visible(id);
        return parts.files().find(id, attachmentId).orElseThrow(() -> new NotFound("attachment"));
    }

    /** The message that holds the bytes of the order's newest version. */
    @Transactional(readOnly = true)
    public OrderVersions.Origin origin(OrderId id) {
        visible(id);
        return parts.versions().origin(id);
    }

    private Map<ActionKind, Availability> actions(
            OrderSummary summary, OrderDetails.Reasons reasons, BuyerRules demanded, List<LineQuantities> quantities) {
        var looksOnly = users.find().filter(CurrentUser::looksOnly).isPresent();
        return new ActionRules(summary, reasons, demanded, quantities, offered(), looksOnly).availabilities();
    }

    private Set<ActionKind> offered() {
        return offered.stream().map(OrderAction::kind).collect(Collectors.toSet());
    }

    private OrderSummary visible(OrderId id) {
        return summaries.find(id).orElseThrow(() -> new NotFound("order"));
    }

    private static List<OrderDetails.Line> lines(OrderContent content, List<StoredLine> stored) {
        return stored.stream()
                .filter(StoredLine::isThere)
                .map(line -> new OrderDetails.Line(
                        line.id(),
                        Optional.ofNullable(line.article())
                                .orElseGet(() -> content.lines().get(line.position())),
                        line.quantities(),
                        line.isAdded(),
                        line.sums().promisedOn()))
                .toList();
    }
}
