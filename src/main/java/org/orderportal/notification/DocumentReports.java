package org.orderportal.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.AnswerKind;
import org.orderportal.document.BuyerAnswered;
import org.orderportal.document.DocumentHappened;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.Documents;
import org.orderportal.document.TransmissionFailed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps for telling what becomes of documents. */
@Component
class DocumentReports {

    private final FactRows facts;
    private final Documents documents;
    private final CurrentUsers users;
    private final Clock clock;

    DocumentReports(FactRows facts, Documents documents, CurrentUsers users, Clock clock) {
        this.facts = facts;
        this.documents = documents;
        this.users = users;
        this.clock = clock;
    }

    @EventListener
    void on(DocumentHappened event) {
        var sent = event.state() == DocumentState.SENT;
        var who = users.require();
        var notice = Notice.of(
                        sent ? Occasion.DOCUMENT_SENT : Occasion.DOCUMENT_TAKEN_BACK,
                        "document-%s:%s".formatted(event.state(), event.document()),
                        event.supplier(),
                        event.order(),
                        event.at())
                .about(new Notice.Document(event.document(), event.kind(), event.number()))
                .saying(who.name());
        facts.add(sent ? notice : notice.because(takenBack(event.state(), who)), null, who.id());
    }

    private static Notice.Reason takenBack(DocumentState state, CurrentUser who) {
        return new Notice.Reason("notification.taken-back." + state, List.of(who.name()));
    }

    @EventListener
    void on(TransmissionFailed event) {
        try {
            facts.add(failed(event, documents.summary(event.document())), null, 0);
        } catch (NotFound gone) {
            // Nobody has to be told about a document that is not there.
        }
    }

    /** What arrives late, and says less than is known, is filed without a word. */
    @EventListener
    void on(BuyerAnswered event) {
        if (event.counts()) {
            buyerAnswered(
                    event.document(),
                    String.valueOf(event.answer()),
                    null,
                    new Notice.Reason(words(event), List.of()),
                    clock.instant());
        }
    }

    private static String words(BuyerAnswered event) {
        return event.kind() == AnswerKind.INVOICE_RESPONSE
                ? "document.state.ANSWERED." + event.status()
                : "notification.message." + event.status();
    }

    /**
     * A buyer has said something about a document.
     *
     * @param answer names the answer among all others
     * @param line   null where it is about the whole document
     * @param reason why, in the files' words or the buyer's
     */
    void buyerAnswered(DocumentId id, String answer, @Nullable String line, Notice.Reason reason, Instant at) {
        var document = documents.summary(id);
        var fact = "buyer-answered:" + answer;
        facts.add(
                Notice.of(Occasion.BUYER_ANSWERED, fact, document.supplier(), document.order(), at)
                        .about(new Notice.Document(id, document.kind(), document.number()))
                        .onLine(line)
                        .because(reason),
                null,
                0);
    }

    private static Notice failed(TransmissionFailed event, DocumentSummary document) {
        var fact = "transmission-failed:%s:%s:%d".formatted(event.document(), event.channel(), event.attempts());
        return Notice.of(Occasion.TRANSMISSION_FAILED, fact, document.supplier(), document.order(), event.at())
                .about(new Notice.Document(document.id(), document.kind(), document.number()))
                .because(new Notice.Reason(event.reasonKey(), List.of(event.detail())));
    }
}
