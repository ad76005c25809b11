package org.orderportal.invoice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Draft;
import org.orderportal.document.Drafts;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.party.CompanyFile;
import org.springframework.stereotype.Component;

/** Puts together what an invoice, or a correction of one, is written from. */
@Component
class InvoiceForms {

    private final Drafts drafts;
    private final Orders orders;
    private final InvoiceSources sources;
    private final KnownWays ways;
    private final CompanyFile companies;
    private final CurrentUsers users;
    private final Clock clock;

    InvoiceForms(
            Drafts drafts,
            Orders orders,
            InvoiceSources sources,
            KnownWays ways,
            CompanyFile companies,
            CurrentUsers users,
            Clock clock) {
        this.drafts = drafts;
        this.orders = orders;
        this.sources = sources;
        this.ways = ways;
        this.companies = companies;
        this.users = users;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such document, or the reader may not see it */
    InvoiceForm of(DocumentId id) {
        var draft = drafts.read(id);
        var kind = kind(draft);
        var heeded = draft.state() == DocumentState.DRAFT
                ? sources.toHeed(id).map(answer -> heeded(draft, answer)).orElse(null)
                : null;
        return new InvoiceForm(basis(draft, kind, heeded), draft);
    }

    private Heeded heeded(Draft draft, BuyerAnswer answer) {
        var said = sources.said(answer.document());
        if (draft.about() != null) {
            return new Heeded(answer, said, null);
        }
        var before = drafts.read(answer.document());
        return new Heeded(answer, said, new InvoiceForm(basis(before, kind(before), null), before));
    }

    Optional<DocumentId> toCredit(OrderId order) {
        var details = orders.details(order);
        var terms = LineTerms.of(details.rules(), details.content().kind());
        var lines = details.lines().stream()
                .filter(line -> line.quantities().toCredit(terms).isPositive())
                .map(OrderDetails.Line::id)
                .collect(Collectors.toSet());
        return sources.said(order, DocumentKind.INVOICE).entrySet().stream()
                .filter(sent -> sent.getValue().kind() == InvoiceKind.STANDARD)
                .filter(sent -> sent.getValue().lines().stream().anyMatch(line -> lines.contains(line.line())))
                .map(Map.Entry::getKey)
                .reduce((older, newer) -> newer);
    }

    private static InvoiceKind kind(Draft draft) {
        return switch (draft.kind()) {
            case INVOICE -> draft.about() == null ? InvoiceKind.STANDARD : InvoiceKind.DEBIT;
            case CREDIT_NOTE -> InvoiceKind.CREDIT;
            default -> throw new NotFound("invoice");
        };
    }

    private InvoiceBasis basis(Draft draft, InvoiceKind kind, @Nullable Heeded heeded) {
        var order = draft.order();
        var invoices = sources.said(order, DocumentKind.INVOICE);
        var credits = sources.said(order, DocumentKind.CREDIT_NOTE);
        return new InvoiceBasis(
                kind,
                orders.details(order),
                companies.get(draft.supplier()),
                ways.of(draft.supplier()),
                ways.memory().of(draft.supplier(), draft.buyer()),
                kind == InvoiceKind.STANDARD ? sources.advices(order, invoices, credits) : List.of(),
                sources.prices(order),
                invoices.values().stream()
                        .filter(invoice -> invoice.kind() == InvoiceKind.STANDARD)
                        .toList(),
                correction(draft, invoices, credits),
                LocalDate.ofInstant(clock.instant(), users.require().zone()),
                heeded,
                sources.usedNumbers(draft));
    }

    /** What is corrected has been sent, so that it says something, whatever became of it since. */
    private @Nullable Correction correction(
            Draft draft, Map<DocumentId, Invoice> invoices, Map<DocumentId, Invoice> credits) {
        var about = draft.about();
        if (about == null) {
            return null;
        }
        var corrected = Objects.requireNonNullElseGet(invoices.get(about), () -> sources.said(about));
        var own = new LinkedHashMap<DocumentId, Invoice>();
        credits.forEach((id, credit) -> {
            if (credit.corrects() != null && credit.corrects().id() == about.value()) {
                own.put(id, credit);
            }
        });
        return new Correction(about, corrected, own, sources.madeFrom(about, draft.order()));
    }
}
