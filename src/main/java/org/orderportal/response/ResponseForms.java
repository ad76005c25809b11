package org.orderportal.response;

import java.time.Clock;
import java.time.LocalDate;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Draft;
import org.orderportal.document.Drafts;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.Orders;
import org.springframework.stereotype.Component;

/** Puts together what a response is written from. */
@Component
class ResponseForms {

    private final Drafts drafts;
    private final Orders orders;
    private final EarlierAnswers earlier;
    private final CurrentUsers users;
    private final Clock clock;

    ResponseForms(Drafts drafts, Orders orders, EarlierAnswers earlier, CurrentUsers users, Clock clock) {
        this.drafts = drafts;
        this.orders = orders;
        this.earlier = earlier;
        this.users = users;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such response, or the reader may not see it */
    ResponseForm of(DocumentId id) {
        return of(drafts.read(id));
    }

    ResponseForm of(Draft draft) {
        if (draft.kind() != DocumentKind.ORDER_RESPONSE) {
            throw new NotFound("response");
        }
        var reader = users.require();
        var today = LocalDate.ofInstant(clock.instant(), reader.zone());
        var before = earlier.of(draft.order()).orElse(null);
        var basis = new ResponseBasis(orders.details(draft.order()), before, reader.locale(), today);
        return new ResponseForm(basis, draft);
    }
}
