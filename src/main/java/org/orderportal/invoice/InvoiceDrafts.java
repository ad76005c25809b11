package org.orderportal.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.AnswerKind;
import org.orderportal.document.BuyerAnswers;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.NewRow;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.springframework.stereotype.Component;

/** Begins drafts of invoices and of their corrections, with the rows that nobody has to add. */
@Component
class InvoiceDrafts {

    private static final String SEED = "seed";
    /** What somebody says of a row, on whichever invoice it stands. */
    private static final List<String> WRITTEN_ONCE = List.of(
            InvoiceField.VAT,
            InvoiceField.PRICE,
            InvoiceField.BASE_QUANTITY,
            InvoiceField.DISCOUNT_PERCENT,
            InvoiceField.DISCOUNT_AMOUNT,
            InvoiceField.NOTE);

    private final Drafts drafts;
    private final Orders orders;
    private final InvoiceForms forms;
    private final InvoiceSources sources;
    private final BuyerAnswers answers;
    private final AnsweredCredit answered;

    InvoiceDrafts(
            Drafts drafts,
            Orders orders,
            InvoiceForms forms,
            InvoiceSources sources,
            BuyerAnswers answers,
            AnsweredCredit answered) {
        this.drafts = drafts;
        this.orders = orders;
        this.forms = forms;
        this.sources = sources;
        this.answers = answers;
        this.answered = answered;
    }

    DocumentId open(OrderId order) {
        requirePossible(order);
        return seeded(drafts.open(DocumentKind.INVOICE, order));
    }

    /**
     * For the rows that, for VAT, could not stand on an invoice that was sent: with what was written about them in that one.
     */
    DocumentId openRest(DocumentId sent) {
        var before = forms.of(sent);
        var id = open(before.draft().order());
        var known = drafts.read(id).fields();
        var patches = MixedScope.waiting(before, sources.said(sent)).stream()
                .flatMap(row -> WRITTEN_ONCE.stream().map(field -> new FieldAddress(row.key(), field)))
                .filter(at -> !known.containsKey(at))
                .filter(at -> before.isWritten(at) && !before.isUnreadable(at))
                .map(at -> new DraftPatch(at, 0, before.text(at), false, "rest-" + UUID.randomUUID()))
                .toList();
        if (!patches.isEmpty()) {
            drafts.patchAll(id, patches);
        }
        return id;
    }

    DocumentId create(OrderId order, String requestKey) {
        var id = drafts.create(DocumentKind.INVOICE, order, requestKey);
        return begun(id, () -> requirePossible(order));
    }

    DocumentId openCorrection(DocumentId invoice, DocumentKind kind) {
        requireCorrectable(invoice);
        return seeded(drafts.openAbout(invoice, kind));
    }

    /** Credits an invoice as its buyer's answer asks for, where one calls for it. */
    DocumentId openCredit(DocumentId invoice, boolean toInvoiceAgain) {
        requireCorrectable(invoice);
        var id = drafts.openAbout(invoice, DocumentKind.CREDIT_NOTE);
        var isNew = drafts.read(id).revision() == 0;
        seeded(id);
        if (isNew) {
            answers.counting(invoice)
                    .filter(answer -> answer.kind() == AnswerKind.INVOICE_RESPONSE)
                    .ifPresent(answer -> answered.prefill(id, answer, toInvoiceAgain));
        }
        return id;
    }

    /** A draft like an invoice that was refused, with what was written in that one. */
    DocumentId openAgain(DocumentId invoice) {
        var refused = drafts.read(invoice);
        if (refused.kind() != DocumentKind.INVOICE || refused.about() != null) {
            throw new Refusal("invoice.correct.only-invoices");
        }
        requirePossible(refused.order());
        return seeded(drafts.openLike(invoice, Set.of(InvoiceField.NUMBER, InvoiceField.ISSUED_ON)));
    }

    DocumentId createCorrection(DocumentId invoice, DocumentKind kind, String requestKey) {
        var id = drafts.createAbout(invoice, kind, requestKey);
        return begun(id, () -> requireCorrectable(invoice));
    }

    /** What was begun and cannot go on is given up: nobody asked for a draft. */
    private DocumentId begun(DocumentId id, Runnable require) {
        if (drafts.read(id).state() != DocumentState.DRAFT) {
            return id;
        }
        try {
            require.run();
        } catch (Refusal refused) {
            drafts.discard(id);
            throw refused;
        }
        return seeded(id);
    }

    void requirePossible(OrderId order) {
        if (orders.details(order).actions().get(ActionKind.INVOICE) instanceof Impossible why) {
            throw new Refusal(why.reasonKey(), why.arguments().toArray());
        }
    }

    /** @throws Refusal if it is no invoice that counts */
    void requireCorrectable(DocumentId id) {
        var draft = drafts.read(id);
        if (draft.kind() != DocumentKind.INVOICE || draft.state() != DocumentState.SENT) {
            throw new Refusal("invoice.correct.not-sent");
        }
        if (sources.said(id).kind() != InvoiceKind.STANDARD) {
            throw new Refusal("invoice.correct.only-invoices");
        }
    }

    /** The charges and discounts of the whole, and how one is paid; once, so that what was taken away stays away. */
    private DocumentId seeded(DocumentId id) {
        var form = forms.of(id);
        if (form.draft().revision() > 0) {
            return id;
        }
        var rows = new ArrayList<NewRow>();
        var basis = form.basis();
        if (basis.kind() != InvoiceKind.DEBIT) {
            basis.parts().stream()
                    .filter(part -> part.left().value().signum() > 0)
                    .forEach(part -> rows.add(new NewRow(InvoiceField.PART + part.place(), null)));
        }
        if (basis.kind() != InvoiceKind.CREDIT) {
            for (int place = 0; place < basis.ways().size(); place++) {
                rows.add(new NewRow(InvoiceField.KNOWN_WAY + place, null));
            }
        }
        if (!rows.isEmpty()) {
            drafts.addRows(id, rows, SEED);
        }
        return id;
    }

    /** Says from which advices it is made; none for the entire order. */
    void choose(DocumentId id, List<DocumentId> advices) {
        var text = advices.isEmpty()
                ? InvoiceField.ENTIRE_ORDER
                : String.join(" ", advices.stream().map(DocumentId::toString).toList());
        write(id, FieldAddress.header(InvoiceField.BASE), text);
    }

    private void write(DocumentId id, FieldAddress at, String text) {
        var draft = drafts.read(id);
        var known = draft.fields().get(at);
        if (known == null || !known.text().equals(text)) {
            var base = known == null ? 0 : known.revision();
            drafts.patch(id, new DraftPatch(at, base, text, false, "base-" + UUID.randomUUID()));
        }
    }
}
