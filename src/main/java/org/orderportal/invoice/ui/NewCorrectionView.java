package org.orderportal.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentLinks;
import org.orderportal.invoice.Invoices;

/**
 * The address under which an invoice is corrected: by a credit note, which may make way for another invoice, by a debit
 * note, or by an invoice in its place. It leads to the draft that is open for that, or to a new one.
 */
@Route("invoices/:" + NewCorrectionView.DOCUMENT + "/:" + NewCorrectionView.KIND + "(credit|debit|correct|again)")
@PermitAll
class NewCorrectionView extends Composite<Div> implements BeforeEnterObserver {

    static final String DOCUMENT = "document";
    static final String KIND = "kind";

    private static final String CREDIT = "credit";
    private static final String CORRECT = "correct";
    private static final String AGAIN = "again";

    private final Invoices invoices;

    NewCorrectionView(Invoices invoices) {
        this.invoices = invoices;
    }

    /** An unknown invoice and one of somebody else end in the same page; one that cannot be corrected says why. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        Optional<DocumentId> invoice = parameters.get(DOCUMENT).flatMap(DocumentId::parse);
        try {
            var id = invoice.orElseThrow(() -> new NotFound("invoice"));
            var draft = open(id, parameters.get(KIND).orElse(CREDIT));
            event.forwardTo("invoices/" + draft);
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        } catch (Refusal refusal) {
            Notices.failure(getTranslation(refusal.key(), refusal.arguments()));
            event.forwardTo(DocumentLinks.document(invoice.orElseThrow()).substring(1));
        }
    }

    private DocumentId open(DocumentId invoice, String kind) {
        return switch (kind) {
            case CORRECT -> invoices.openCreditToInvoiceAgain(invoice);
            case AGAIN -> invoices.openAgain(invoice);
            case CREDIT -> invoices.openCredit(invoice);
            default -> invoices.openDebit(invoice);
        };
    }

    /** Where an invoice is credited, to be invoiced again. */
    static String correct(DocumentId invoice) {
        return "invoices/" + invoice + "/" + CORRECT;
    }

    /** Where another invoice is written in its place. */
    static String again(DocumentId invoice) {
        return "invoices/" + invoice + "/" + AGAIN;
    }

    /** Where an invoice is credited. */
    static String credit(DocumentId invoice) {
        return "invoices/" + invoice + "/" + CREDIT;
    }

    /** Where more is claimed for what was invoiced. */
    static String debit(DocumentId invoice) {
        return "invoices/" + invoice + "/debit";
    }
}
