package org.orderportal.order;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** What a filter, and the reader's scope, ask of an order {@code o}: all of it, for orders looked at one by one. */
final class OrderConditions {

    private final MapSqlParameterSource parameters;
    private final List<String> conditions = new ArrayList<>();

    private OrderConditions(MapSqlParameterSource parameters) {
        this.parameters = parameters;
    }

    /** The condition; its parameters are added. */
    static String of(ListQuestion question, MapSqlParameterSource parameters) {
        var conditions = new OrderConditions(parameters);
        conditions.conditions.add(question.visibility().condition(parameters));
        conditions.ask(question);
        return String.join(" and ", conditions.conditions);
    }

    private void ask(ListQuestion question) {
        var filter = question.filter();
        where(
                "o.folder in (:folders)",
                "folders",
                filter.folder().folders().stream().map(Folder::name).sorted().toList());
        if (filter.waitingForConnection()) {
            conditions.add("o.waiting_connection = true");
        }
        if (filter.supplier() != null) {
            where("o.supplier_id = :supplier", "supplier", filter.supplier().value());
        }
        if (filter.buyer() != null) {
            where("o.buyer_id = :buyer", "buyer", filter.buyer().value());
        }
        if (filter.status() != null) {
            conditions.add(of(filter.status()));
        }
        if (filter.needsAttention()) {
            conditions.add("(o.overdue = true or o.control in ('CHANGE_TO_ANSWER', 'CANCEL_TO_ANSWER')"
                    + " or (o.control <> 'CLOSED' and (o.invoice_disputed = true or o.undelivered = true)))");
        }
        KeyRange.RANGED.forEach(sort -> range(sort, question.range(sort)));
        question.words().forEach(this::word);
    }

    private void range(OrderSort sort, KeyRange range) {
        var column = SortKeys.column(sort);
        if (range.from() != null) {
            where("o." + column + " >= :" + column + "_from", column + "_from", range.from());
        }
        if (range.until() != null) {
            where("o." + column + " < :" + column + "_until", column + "_until", range.until());
        }
    }

    private void word(String word) {
        var name = "word" + conditions.size();
        parameters.addValue(name + "_end", SearchWords.endOf(word));
        where(
                "exists (select 1 from order_token t where t.order_id = o.id and t.token >= :%1$s and t.token < :%1$s_end)"
                        .formatted(name),
                name,
                word);
    }

    static String of(StatusFilter status) {
        return switch (status) {
            case RESPONDABLE -> "o.respondable = true";
            case ACCEPTED -> "o.response in ('ACCEPTED', 'ACCEPTED_IMPLICITLY', 'ACCEPTED_WITH_CHANGES')";
            case PARTIALLY_ACCEPTED -> "o.response = 'PARTIALLY_ACCEPTED'";
            case REJECTED -> "o.response = 'REJECTED'";
            case DELIVERABLE -> "o.deliverable = true";
            case DELIVERED -> "o.delivered = true";
            case PARTLY_DELIVERED -> "o.delivery = 'PARTLY_DELIVERED'";
            case FULLY_DELIVERED -> "o.delivery = 'FULLY_DELIVERED'";
            case INVOICEABLE -> "o.invoiceable = true";
            case INVOICED -> "o.invoiced = true";
            case PARTLY_INVOICED -> "o.invoicing = 'PARTLY_INVOICED'";
            case FULLY_INVOICED -> "o.invoicing = 'FULLY_INVOICED'";
            case OVERDUE -> "o.overdue = true";
            case WAITING_FOR_BUYER -> "o.control = 'WAITING_FOR_BUYER'";
            case CHANGED -> "o.control = 'CHANGE_TO_ANSWER'";
            case BACK_ORDER -> "o.back_ordered = true";
            case ON_HOLD -> "o.control = 'ON_HOLD'";
            case CANCELLED -> "o.control = 'CANCELLED'";
        };
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.addValue(name, value);
    }
}
