package org.orderportal.invoice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;
import org.orderportal.base.error.NotFound;
import org.orderportal.dispatch.DispatchAdvice;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.BuyerAnswers;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.document.Draft;
import org.orderportal.document.Sending;
import org.orderportal.order.AgreedTerms;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the documents of an order from which its invoices are made. */
@Component
class InvoiceSources {

    private final Documents documents;
    private final DispatchAdvices advices;
    private final ObjectProvider<AgreedTerms> terms;
    private final BuyerAnswers answers;
    private final InvoiceJson json;
    private final Sending sending;

    InvoiceSources(
            Documents documents,
            DispatchAdvices advices,
            ObjectProvider<AgreedTerms> terms,
            BuyerAnswers answers,
            InvoiceJson json,
            Sending sending) {
        this.documents = documents;
        this.advices = advices;
        this.terms = terms;
        this.answers = answers;
        this.json = json;
        this.sending = sending;
    }

    /** The invoices, or credit notes, of an order that count, the oldest first. */
    Map<DocumentId, Invoice> said(OrderId order, DocumentKind kind) {
        var said = new LinkedHashMap<DocumentId, Invoice>();
        documents.counting(order, kind).forEach(document -> said.put(document.id(), said(document)));
        return said;
    }

    Invoice said(DocumentSummary document) {
        return json.read(Objects.requireNonNull(document.content()));
    }

    /** @throws NotFound if it was never sent */
    Invoice said(DocumentId id) {
        var document = documents.details(id);
        if (document.content() == null) {
            throw new NotFound("invoice");
        }
        return said(document);
    }

    /** The numbers that a draft cannot get any more; what was sent has its own. */
    Predicate<String> usedNumbers(Draft draft) {
        return draft.state() == DocumentState.DRAFT
                ? number -> sending.isUsed(draft.supplier(), draft.kind(), number)
                : number -> false;
    }

    /** What a buyer said that the writer of that draft has to heed. */
    Optional<BuyerAnswer> toHeed(DocumentId draft) {
        return answers.toHeed(draft);
    }

    Set<DocumentId> madeFrom(DocumentId ground, OrderId order) {
        return documents.madeFrom(ground, order);
    }

    Map<Long, UnitPrice> prices(OrderId order) {
        var found = new HashMap<Long, UnitPrice>();
        terms.forEach(agreed -> found.putAll(agreed.prices(order)));
        return found;
    }

    /** The order's dispatch advices that count, with what of them was invoiced. */
    List<AdviceBasis> advices(OrderId order, Map<DocumentId, Invoice> invoices, Map<DocumentId, Invoice> credits) {
        return documents.counting(order, DocumentKind.DISPATCH_ADVICE).stream()
                .map(document -> advice(document, order, invoices, credits))
                .toList();
    }

    private AdviceBasis advice(
            DocumentSummary document,
            OrderId order,
            Map<DocumentId, Invoice> invoices,
            Map<DocumentId, Invoice> credits) {
        var advice = advices.said(document);
        var shipment = advice.shipment();
        var from = new ArrayList<DocumentId>();
        var invoiced = new HashMap<Long, Quantity>();
        invoices.forEach((id, invoice) -> {
            if (invoice.dispatches().stream()
                    .anyMatch(made -> made.id() == document.id().value())) {
                from.add(id);
                invoiced(id, invoice, document.id(), credits)
                        .forEach((line, quantity) -> invoiced.merge(line, quantity, Quantity::plus));
            }
        });
        return new AdviceBasis(
                document.id(),
                advice.number(),
                shipment.dispatchedOn() == null ? advice.issuedOn() : shipment.dispatchedOn(),
                dispatched(advice, order),
                invoiced,
                from,
                advice.orders().stream()
                        .map(DispatchAdvice.OrderRef::id)
                        .filter(other -> other != order.value())
                        .toList());
    }

    private static Map<Long, Quantity> dispatched(DispatchAdvice advice, OrderId order) {
        return advice.lines().stream()
                .filter(line -> advice.orders().get(line.order()).id() == order.value())
                .filter(line -> line.quantity().isPositive())
                .collect(Collectors.toMap(
                        DispatchAdvice.Line::line, DispatchAdvice.Line::quantity, Quantity::plus, LinkedHashMap::new));
    }

    /** What of an advice stands on an invoice, less what was credited and will be invoiced again. */
    private static Map<Long, Quantity> invoiced(
            DocumentId id, Invoice invoice, DocumentId advice, Map<DocumentId, Invoice> credits) {
        var sums = new HashMap<Long, Quantity>();
        for (var line : invoice.lines()) {
            line.dispatched().stream()
                    .filter(part -> part.dispatch() == advice.value())
                    .forEach(part -> sums.merge(line.line(), part.quantity(), Quantity::plus));
        }
        credits.values().stream()
                .filter(credit -> credit.corrects() != null && credit.corrects().id() == id.value())
                .flatMap(credit -> credit.lines().stream())
                .filter(line -> line.again() && !line.amountOnly())
                .forEach(line -> sums.computeIfPresent(
                        line.line(), (key, sum) -> sum.minus(line.quantity()).atLeastZero()));
        return sums;
    }
}
