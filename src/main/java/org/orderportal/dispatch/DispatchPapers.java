package org.orderportal.dispatch;

import java.util.Objects;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.document.Sending;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.FileContent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The papers of a dispatch in the reader's language, of what was sent and of what is still written. */
@Component
class DispatchPapers {

    private final Documents documents;
    private final Sending sending;
    private final DispatchPreparing preparing;
    private final DispatchJson json;
    private final ObjectProvider<DispatchPrint> prints;
    private final CurrentUsers users;

    DispatchPapers(
            Documents documents,
            Sending sending,
            DispatchPreparing preparing,
            DispatchJson json,
            ObjectProvider<DispatchPrint> prints,
            CurrentUsers users) {
        this.documents = documents;
        this.sending = sending;
        this.preparing = preparing;
        this.json = json;
        this.prints = prints;
        this.users = users;
    }

    /** An advice, sent or not. */
    private record Paper(DispatchAdvice advice, boolean draft) {}

    private Paper paper(DocumentId id) {
        var document = documents.details(id);
        return document.content() == null ? new Paper(draft(document), true) : new Paper(said(document), false);
    }

    DispatchAdvice said(DocumentSummary document) {
        return json.read(Objects.requireNonNull(document.content()));
    }

    private DispatchAdvice draft(DocumentSummary draft) {
        return preparing.draft(draft.id(), number(draft));
    }

    private String number(DocumentSummary draft) {
        return draft.number() == null
                ? sending.nextNumber(draft.supplier(), DocumentKind.DISPATCH_ADVICE)
                : draft.number();
    }

    /** The number that a draft gets if nobody takes it first. */
    String number(DocumentId draft) {
        return number(documents.summary(draft));
    }

    FileContent deliveryNote(DocumentId id) {
        var paper = paper(id);
        var reader = users.require();
        return pdf(
                paper,
                "delivery-note",
                prints.getObject().deliveryNote(paper.advice(), paper.draft(), reader.locale(), reader.zone()));
    }

    FileContent packingList(DocumentId id) {
        var paper = paper(id);
        var reader = users.require();
        return pdf(
                paper,
                "packing-list",
                prints.getObject().packingList(paper.advice(), paper.draft(), reader.locale(), reader.zone()));
    }

    FileContent labels(DocumentId id, DispatchPrint.LabelPaper form) {
        var paper = paper(id);
        var reader = users.require();
        return pdf(paper, "labels", prints.getObject().labels(paper.advice(), form, reader.locale(), reader.zone()));
    }

    private static FileContent pdf(Paper paper, String name, byte[] bytes) {
        var number = paper.advice().number().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        return new FileContent(name + "-" + number + ".pdf", "application/pdf", bytes);
    }
}
