package org.orderportal.exchange.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.Drafts;
import org.orderportal.document.Receipt;
import org.orderportal.exchange.api.MachineDocuments.Made;
import org.orderportal.invoice.Invoices;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Component;

/** Makes invoices and credit notes of what machines write. */
@Component
class MachineInvoices {

    private final KnownRequests requests;
    private final InvoiceReader reader;
    private final InvoiceFilling invoiceFilling;
    private final CreditFilling creditFilling;
    private final Invoices invoices;
    private final Drafts drafts;
    private final MachineDocuments documents;

    MachineInvoices(
            KnownRequests requests,
            InvoiceReader reader,
            InvoiceFilling invoiceFilling,
            CreditFilling creditFilling,
            Invoices invoices,
            Drafts drafts,
            MachineDocuments documents) {
        this.requests = requests;
        this.reader = reader;
        this.invoiceFilling = invoiceFilling;
        this.creditFilling = creditFilling;
        this.invoices = invoices;
        this.drafts = drafts;
        this.documents = documents;
    }

    Made invoice(OrderId order, @Nullable String key, byte[] bytes) {
        var asked = reader.invoice(order, bytes);
        var known =
                requests.find(order, key, bytes, requestKey -> drafts.create(DocumentKind.INVOICE, order, requestKey));
        return documents.write(known.document(), asked.body().isToBeSent(), desk(id -> {
            invoices.create(order, known.requestKey());
            return invoiceFilling.fill(id, asked.body(), asked.lines());
        }));
    }

    /** @param invoice of that order */
    Made credit(OrderId order, DocumentId invoice, @Nullable String key, byte[] bytes) {
        var asked = reader.credit(order, bytes);
        var known = requests.find(
                order, key, bytes, requestKey -> drafts.createAbout(invoice, DocumentKind.CREDIT_NOTE, requestKey));
        return documents.write(known.document(), asked.body().isToBeSent(), desk(id -> {
            invoices.createCredit(invoice, known.requestKey());
            return creditFilling.fill(id, asked.body(), asked.lines());
        }));
    }

    /** @param fill where the order, or the invoice, does not allow it now, this refuses it, and the draft is given up */
    private MachineDocuments.Desk desk(Function<DocumentId, FieldPlaces> fill) {
        return new MachineDocuments.Desk() {
            @Override
            public FieldPlaces fill(DocumentId id) {
                return fill.apply(id);
            }

            @Override
            public List<DraftProblem> problems(DocumentId id) {
                return invoices.problems(id);
            }

            @Override
            public Receipt send(DocumentId id, long revision) {
                return invoices.send(id, revision, true);
            }
        };
    }
}
