package org.orderportal.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.orderportal.base.Stored;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.AnswerStatus;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.springframework.stereotype.Component;

/** Writes into a new credit note what the buyer asks for: all of it, a part, or an amount, and why. */
@Component
class AnsweredCredit {

    private static final int LONGEST_MESSAGE = 1000;

    private final Drafts drafts;
    private final InvoiceSources sources;
    private final Texts texts;
    private final CurrentUsers users;

    AnsweredCredit(Drafts drafts, InvoiceSources sources, Texts texts, CurrentUsers users) {
        this.drafts = drafts;
        this.sources = sources;
        this.texts = texts;
        this.users = users;
    }

    /** @param toInvoiceAgain whether it makes way for another invoice, whatever the buyer asks for */
    void prefill(DocumentId credit, BuyerAnswer answer, boolean toInvoiceAgain) {
        if (!answer.status().callsForSupplier() && answer.status() != AnswerStatus.CA) {
            return;
        }
        var patches = new ArrayList<DraftPatch>();
        var mode = toInvoiceAgain ? InvoiceField.WHOLE : mode(answer);
        patches.add(patch(InvoiceField.MODE, mode));
        if (!mode.equals(InvoiceField.BY_AMOUNT)) {
            var again = toInvoiceAgain || answer.content().asksFor("NIN");
            patches.add(patch(InvoiceField.AGAIN, String.valueOf(again)));
        }
        patches.add(patch(InvoiceField.MESSAGE, message(answer)));
        drafts.patchAll(credit, List.copyOf(patches));
    }

    /** By the codes of the list OPStatusAction. */
    private static String mode(BuyerAnswer answer) {
        if (answer.content().asksFor("CNP")) {
            return InvoiceField.BY_QUANTITY;
        }
        return answer.content().asksFor("CNA") ? InvoiceField.BY_AMOUNT : InvoiceField.WHOLE;
    }

    private String message(BuyerAnswer answer) {
        var locale = users.require().locale();
        var number = sources.said(answer.document()).number();
        var words = answer.content().words();
        var text = words.isEmpty()
                ? texts.get(locale, "invoice.answer.message.bare", number)
                : texts.get(locale, "invoice.answer.message", number, words);
        return Stored.cut(text, LONGEST_MESSAGE);
    }

    private static DraftPatch patch(String field, String text) {
        return new DraftPatch(FieldAddress.header(field), 0, text, false, "answer-" + UUID.randomUUID());
    }
}
