package org.orderportal.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.DocumentId;
import org.orderportal.invoice.Invoices;
import org.orderportal.order.OrderId;

/**
 * The address under which an order is invoiced: leads to the draft that is open for it, or to a new one. With
 * {@code ?advice=} it is made from that dispatch advice; with {@code ?after=} it takes the rows that, for VAT, could not stand
 * on that invoice.
 */
@Route("orders/:" + NewInvoiceView.ORDER + "/invoice")
@PermitAll
class NewInvoiceView extends Composite<Div> implements BeforeEnterObserver {

    static final String ORDER = "order";
    static final String ADVICE = "advice";
    static final String AFTER = "after";

    private final Invoices invoices;

    NewInvoiceView(Invoices invoices) {
        this.invoices = invoices;
    }

    /** An unknown order and one of somebody else end in the same page; one that cannot be invoiced says why. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OrderId> order = event.getRouteParameters().get(ORDER).flatMap(OrderId::parse);
        var advices = documents(event, ADVICE);
        var after = documents(event, AFTER);
        try {
            var known = order.orElseThrow(() -> new NotFound("order"));
            var draft = after.isEmpty() ? open(known, advices) : invoices.openRest(after.getFirst());
            event.forwardTo("invoices/" + draft);
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        } catch (Refusal refusal) {
            Notices.failure(getTranslation(refusal.key(), refusal.arguments()));
            event.forwardTo("orders/" + order.orElseThrow());
        }
    }

    private static List<DocumentId> documents(BeforeEnterEvent event, String parameter) {
        return event.getLocation().getQueryParameters().getParameters(parameter).stream()
                .flatMap(text -> DocumentId.parse(text).stream())
                .toList();
    }

    private DocumentId open(OrderId order, List<DocumentId> advices) {
        return advices.isEmpty() ? invoices.open(order) : invoices.open(order, advices);
    }
}
