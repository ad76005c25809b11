package org.orderportal.invoice.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.orderportal.invoice.Invoices;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.ui.OrderPageAct;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from an order's page to the credit note of what was invoiced and is no longer owed. */
@Component
@Order(15)
class CreditAct implements OrderPageAct {

    private final Invoices invoices;

    CreditAct(Invoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public String labelKey() {
        return "invoice.credit.act";
    }

    @Override
    public boolean isOfferedFor(OrderDetails order) {
        var terms = LineTerms.of(order.rules(), order.content().kind());
        return order.lines().stream()
                .anyMatch(line -> line.quantities().toCredit(terms).isPositive());
    }

    @Override
    public Optional<Impossible> whyNot(OrderDetails order) {
        return Optional.empty();
    }

    /** It is what comes next. */
    @Override
    public boolean isQuick() {
        return true;
    }

    @Override
    public void start(OrderDetails order, Runnable onDone) {
        invoices.toCredit(order.summary().id())
                .ifPresentOrElse(invoice -> UI.getCurrent().navigate(NewCorrectionView.credit(invoice)), onDone);
    }
}
