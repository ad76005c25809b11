package org.orderportal.invoice;

import java.util.List;
import org.orderportal.document.FieldAddress;
import org.orderportal.party.Companies;
import org.springframework.stereotype.Component;

/** Remembers what was told in an invoice that was sent, so that the next one asks for less. */
@Component
class InvoiceRemembering {

    private final KnownWays known;
    private final InvoicePreparing preparing;
    private final Companies companies;

    InvoiceRemembering(KnownWays known, InvoicePreparing preparing, Companies companies) {
        this.known = known;
        this.preparing = preparing;
        this.companies = companies;
    }

    void remember(InvoiceForm form) {
        if (form.basis().correction() != null) {
            return;
        }
        var draft = form.draft();
        known.memory().remember(draft.supplier(), draft.buyer(), preparing.writing(form).told());
        if (!form.payments().isEmpty()) {
            known.remember(draft.supplier(), ways(form));
        }
        var vatNumber = form.header().seller().vatNumber();
        if (vatNumber != null && form.isWritten(FieldAddress.header(InvoiceField.SELLER_VAT))) {
            companies.setVatNumber(draft.supplier(), vatNumber);
        }
    }

    /** Without what belongs to one buyer: its mandate, its account, its card. */
    private static List<PaymentWay> ways(InvoiceForm form) {
        return form.payments().stream()
                .map(InvoicePayment::way)
                .filter(way -> way.kind() != PaymentKind.CARD)
                .map(way -> new PaymentWay(way.kind(), way.account(), way.bic(), way.holder(), way.creditor()))
                .toList();
    }
}
