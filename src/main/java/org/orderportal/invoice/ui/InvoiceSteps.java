package org.orderportal.invoice.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orderportal.document.AnswerKind;
import org.orderportal.document.AnswerStatus;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.document.Drafts;
import org.orderportal.document.Sending;
import org.orderportal.document.ui.DocumentSteps;
import org.orderportal.invoice.InvoiceKind;
import org.orderportal.invoice.Invoices;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.springframework.stereotype.Component;

/**
 * What one does about an invoice: credit it, credit it to invoice again, invoice again. One that did not get past the
 * receiver's system is made void first.
 */
@Component
class InvoiceSteps implements DocumentSteps {

    private static final String CORRECT = "invoice.answer.correct";
    private static final String CREDIT = "invoice.page.credit";
    private static final String AGAIN = "invoice.answer.invoice-again";

    private final Invoices invoices;
    private final Documents documents;
    private final Drafts drafts;
    private final Sending sending;
    private final Orders orders;

    InvoiceSteps(Invoices invoices, Documents documents, Drafts drafts, Sending sending, Orders orders) {
        this.invoices = invoices;
        this.documents = documents;
        this.drafts = drafts;
        this.sending = sending;
        this.orders = orders;
    }

    @Override
    public List<Step> of(DocumentSummary document, Optional<BuyerAnswer> answer) {
        var refused = answer.filter(BuyerAnswer::isRefusedOnTheWay).isPresent();
        return switch (document.kind()) {
            case INVOICE -> refused ? List.of(afterRefusal(document)) : ofInvoice(document, answer);
            case CREDIT_NOTE -> refused ? List.of(afterRefusal(document)) : List.of();
            default -> List.of();
        };
    }

    /** It never reached the buyer: it is made void, and what was written in it is written on. */
    private Step afterRefusal(DocumentSummary document) {
        var voided = document.state() == DocumentState.VOIDED;
        var whyNot = voided ? whyNotAgain(document) : sending.whyNotVoid(document.id());
        return new Step(CORRECT, true, whyNot, () -> {
            if (!voided) {
                sending.declareVoid(document.id());
            }
            return draftAgain(document);
        });
    }

    private String draftAgain(DocumentSummary document) {
        var about = drafts.read(document.id()).about();
        if (document.kind() == DocumentKind.CREDIT_NOTE && about != null) {
            return NewCorrectionView.credit(about);
        }
        return about == null ? NewCorrectionView.again(document.id()) : NewCorrectionView.debit(about);
    }

    private List<Step> ofInvoice(DocumentSummary document, Optional<BuyerAnswer> answer) {
        var said = answer.filter(one -> one.kind() == AnswerKind.INVOICE_RESPONSE);
        var calls = said.filter(BuyerAnswer::callsForSupplier).isPresent();
        var refused = said.filter(one -> one.status() == AnswerStatus.RE).isPresent();
        var credited = said.filter(one -> isCreditedSince(document, one)).isPresent();
        var asksForPart = said.filter(InvoiceSteps::asksForCredit).isPresent();
        var whyNot = whyNotCorrect(document);
        var steps = new ArrayList<Step>();
        if (calls) {
            steps.add(new Step(
                    CORRECT,
                    !credited && !asksForPart,
                    credited ? Optional.of(new Impossible("invoice.answer.credited-already")) : whyNot,
                    () -> NewCorrectionView.correct(document.id())));
        }
        steps.add(new Step(CREDIT, asksForPart && !credited, whyNot, () -> NewCorrectionView.credit(document.id())));
        if (calls) {
            var again = credited
                    ? whyNotAgain(document)
                    : Optional.of(new Impossible(
                            refused ? "invoice.answer.credit-first" : "invoice.answer.credit-first.queried"));
            steps.add(new Step(AGAIN, credited, again, () -> NewCorrectionView.again(document.id())));
        }
        return steps;
    }

    private static boolean asksForCredit(BuyerAnswer answer) {
        return answer.content().asksFor("CNP")
                || answer.content().asksFor("CNA")
                || answer.content().asksFor("CNF");
    }

    private boolean isCreditedSince(DocumentSummary invoice, BuyerAnswer answer) {
        return documents.madeFrom(invoice.id(), invoice.order()).stream()
                .map(this::summary)
                .filter(made -> made.kind() == DocumentKind.CREDIT_NOTE)
                .map(DocumentSummary::sentAt)
                .anyMatch(sent -> sent != null && sent.isAfter(answer.receivedAt()));
    }

    private DocumentSummary summary(DocumentId id) {
        return documents.summary(id);
    }

    private Optional<Impossible> whyNotCorrect(DocumentSummary document) {
        if (document.state() != DocumentState.SENT) {
            return Optional.of(new Impossible("invoice.correct.not-sent"));
        }
        return invoices.said(documents.details(document.id())).kind() == InvoiceKind.STANDARD
                ? Optional.empty()
                : Optional.of(new Impossible("invoice.correct.only-invoices"));
    }

    private Optional<Impossible> whyNotAgain(DocumentSummary document) {
        return whyNotInvoice(document.order());
    }

    private Optional<Impossible> whyNotInvoice(OrderId order) {
        return orders.details(order).actions().get(ActionKind.INVOICE) instanceof Impossible why
                ? Optional.of(why)
                : Optional.empty();
    }
}
