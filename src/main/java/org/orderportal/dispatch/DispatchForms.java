package org.orderportal.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.orderportal.base.IdText;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Draft;
import org.orderportal.document.Drafts;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.party.CompanyFile;
import org.springframework.stereotype.Component;

/** Puts together what a dispatch advice is written from. */
@Component
class DispatchForms {

    private final Drafts drafts;
    private final Orders orders;
    private final ItemIds itemIds;
    private final CompanyFile companies;
    private final CurrentUsers users;
    private final Clock clock;

    DispatchForms(
            Drafts drafts, Orders orders, ItemIds itemIds, CompanyFile companies, CurrentUsers users, Clock clock) {
        this.drafts = drafts;
        this.orders = orders;
        this.itemIds = itemIds;
        this.companies = companies;
        this.users = users;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such advice, or the reader may not see it */
    DispatchForm of(DocumentId id) {
        var draft = drafts.read(id);
        if (draft.kind() != DocumentKind.DISPATCH_ADVICE) {
            throw new NotFound("dispatch advice");
        }
        var reader = users.require();
        var supplier = companies.get(draft.supplier());
        var basis = new DispatchBasis(
                ordersOf(draft),
                itemIds.of(draft.supplier(), draft.buyer()),
                supplier.gs1Prefix(),
                supplier.dispatchFrom(),
                LocalDate.ofInstant(clock.instant(), reader.zone()));
        return new DispatchForm(basis, draft);
    }

    /** The first, and those that were added to it. */
    private List<OrderDetails> ordersOf(Draft draft) {
        var found = new ArrayList<OrderDetails>();
        found.add(orders.details(draft.order()));
        draft.rows().stream()
                .filter(row -> row.kind().equals(DispatchField.ORDER))
                .flatMap(row -> draft.value(row.key(), DispatchField.OTHER_ORDER).stream())
                .flatMap(value -> IdText.parse(value.text()).stream())
                .distinct()
                .filter(other -> other != draft.order().value())
                .forEach(other -> found.add(orders.details(new OrderId(other))));
        return found;
    }
}
