package org.orderportal.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.orderportal.base.IdText;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability.Possible;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSort;
import org.orderportal.order.Orders;
import org.orderportal.order.StatusFilter;
import org.springframework.stereotype.Component;

/** Lets goods of several orders of one buyer to one place go with one dispatch. */
@Component
class OrdersTogether {

    /** More than anybody loads onto one lorry; each is read whole. */
    static final int MOST = 50;

    private final Orders orders;
    private final OrderList list;
    private final Drafts drafts;
    private final DispatchForms forms;

    OrdersTogether(Orders orders, OrderList list, Drafts drafts, DispatchForms forms) {
        this.orders = orders;
        this.list = list;
        this.drafts = drafts;
        this.forms = forms;
    }

    /** The other orders that could go along, those that are wanted first before the others. */
    List<OrderDetails> candidates(DocumentId id) {
        var form = forms.of(id);
        var first = form.orders().getFirst();
        var filter = OrderFilter.INBOX
                .withStatus(StatusFilter.DELIVERABLE)
                .withSupplier(first.summary().supplier())
                .withBuyer(first.summary().buyer());
        var here = form.orders().stream().map(order -> order.summary().id()).toList();
        return list.read(filter, OrderSort.REQUESTED, false, null, MOST).ids().stream()
                .filter(order -> !here.contains(order))
                .map(orders::details)
                .filter(other -> isPossible(other) && goesTogether(first, other))
                .toList();
    }

    /**
     * Adds an order to those that go along; nothing happens where it is there.
     *
     * @throws Refusal if it is of another buyer or supplier, goes elsewhere, or cannot be dispatched now
     */
    void add(DocumentId id, OrderId other, String operation) {
        var form = forms.of(id);
        if (form.orders().stream().anyMatch(order -> order.summary().id().equals(other))) {
            return;
        }
        var first = form.orders().getFirst();
        var added = orders.details(other);
        DispatchPreparing.requirePossible(added);
        requireTogether(first, added);
        if (form.orders().size() >= MOST) {
            throw new Refusal("dispatch.together.too-many", MOST);
        }
        var row = drafts.addRow(id, DispatchField.ORDER, null, operation);
        drafts.patch(
                id,
                new DraftPatch(
                        new FieldAddress(row.key(), DispatchField.OTHER_ORDER),
                        0,
                        IdText.of(other.value()),
                        false,
                        operation));
    }

    /** @throws Refusal if the order cannot be dispatched now */
    void requirePossible(OrderId order) {
        DispatchPreparing.requirePossible(orders.details(order));
    }

    /** @throws Refusal naming the first order that does not go with the others */
    void requireTogether(Collection<OrderId> ids) {
        if (ids.size() > MOST) {
            throw new Refusal("dispatch.together.too-many", MOST);
        }
        var all = ids.stream().map(orders::details).toList();
        all.forEach(order -> {
            DispatchPreparing.requirePossible(order);
            requireTogether(all.getFirst(), order);
        });
    }

    private static void requireTogether(OrderDetails first, OrderDetails other) {
        if (!goesTogether(first, other)) {
            throw new Refusal(
                    "dispatch.together.elsewhere",
                    other.summary().number().text(),
                    first.summary().number().text());
        }
    }

    /** Takes an order away again, with what was packed of it. */
    void remove(DocumentId id, OrderId other) {
        var form = forms.of(id);
        var text = IdText.of(other.value());
        var draft = form.draft();
        var lines = form.orders().stream()
                .filter(order -> order.summary().id().equals(other))
                .flatMap(order -> order.lines().stream())
                .map(OrderDetails.Line::id)
                .toList();
        draft.rows().stream()
                .filter(row ->
                        row.kind().equals(DispatchField.CONTENT) && row.line() != null && lines.contains(row.line()))
                .forEach(row -> drafts.removeRow(id, row.key()));
        draft.rows().stream()
                .filter(row -> row.kind().equals(DispatchField.ORDER))
                .filter(row -> draft.value(row.key(), DispatchField.OTHER_ORDER)
                        .filter(value -> value.text().equals(text))
                        .isPresent())
                .forEach(row -> drafts.removeRow(id, row.key()));
    }

    private static boolean isPossible(OrderDetails order) {
        return order.actions().get(ActionKind.DISPATCH) instanceof Possible;
    }

    private static boolean goesTogether(OrderDetails one, OrderDetails other) {
        return one.summary().supplier().equals(other.summary().supplier())
                && one.summary().buyer().equals(other.summary().buyer())
                && Objects.equals(
                        one.content().buyer().endpoint(),
                        other.content().buyer().endpoint())
                && HeaderBasis.isSamePlace(one.content(), other.content());
    }
}
