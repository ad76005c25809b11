package org.orderportal.invoice;

import java.util.List;
import org.orderportal.base.security.Reauthentication;
import org.orderportal.base.security.ReauthenticationNeeded;
import org.orderportal.document.FieldAddress;
import org.orderportal.party.Companies;
import org.springframework.stereotype.Component;

/** Remembers what was told in an invoice that was sent, so that the next one asks for less. */
@Component
class InvoiceRemembering {

    private final KnownWays known;
    private final InvoicePreparing preparing;
    private final Companies companies;
    private final Reauthentication reauthentication;

    InvoiceRemembering(
            KnownWays known, InvoicePreparing preparing, Companies companies, Reauthentication reauthentication) {
        this.known = known;
        this.preparing = preparing;
        this.companies = companies;
        this.reauthentication = reauthentication;
    }

    /** Whether the sender has to show first that it is still them: it names an account that no invoice named before. */
    boolean asksForProof(InvoiceForm form) {
        return namesNewWay(form) && !reauthentication.recent();
    }

    /** @throws ReauthenticationNeeded if so */
    void requireProof(InvoiceForm form) {
        if (namesNewWay(form)) {
            reauthentication.require();
        }
    }

    private boolean namesNewWay(InvoiceForm form) {
        return form.basis().correction() == null
                && !known.of(form.draft().supplier()).containsAll(ways(form));
    }

    void remember(InvoiceForm form) {
        if (form.basis().correction() != null) {
            return;
        }
        var draft = form.draft();
        known.memory()
                .remember(
                        draft.supplier(), draft.buyer(), preparing.writing(form).told());
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
