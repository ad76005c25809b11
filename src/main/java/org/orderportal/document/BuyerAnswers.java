package org.orderportal.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.security.SignedInOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What buyers say about the documents that they got. What is unknown, and what is not the reader's, throws
 * {@link NotFound}.
 */
@Service
public class BuyerAnswers {

    private final DocumentHeads heads;
    private final AnswerRows rows;
    private final AnswerTaking taking;
    private final AnswersToHeed toHeed;

    BuyerAnswers(DocumentHeads heads, AnswerRows rows, AnswerTaking taking, AnswersToHeed toHeed) {
        this.heads = heads;
        this.rows = rows;
        this.taking = taking;
        this.toHeed = toHeed;
    }

    /**
     * Keeps an answer at its document, and does what follows from it, in the caller's transaction. The sequence in which
     * answers come makes no difference: what counts is the furthest step that the buyer has told.
     */
    @SignedInOnly
    @Transactional(propagation = Propagation.MANDATORY)
    public AnswerReception receive(ReceivedAnswer answer) {
        return taking.take(answer);
    }

    /** All of a document, the newest first. */
    @SignedInOnly
    public List<BuyerAnswer> of(DocumentId document) {
        return rows.of(List.of(heads.get(document).id())).reversed();
    }

    /** Of each document the answer that counts; documents that the reader may not see, or without one, are left out. */
    @SignedInOnly
    public Map<DocumentId, BuyerAnswer> counting(Collection<DocumentId> documents) {
        var visible = heads.visible(documents);
        var said = rows.counting(visible, AnswerKind.MESSAGE_LEVEL).values().stream()
                .filter(BuyerAnswer::isRefusedOnTheWay)
                .collect(Collectors.toMap(BuyerAnswer::document, answer -> answer));
        said.putAll(rows.counting(visible, AnswerKind.INVOICE_RESPONSE));
        return said;
    }

    /** The answer that counts: what the buyer does with it, else that it was refused on the way. */
    @SignedInOnly
    public Optional<BuyerAnswer> counting(DocumentId document) {
        heads.get(document);
        return Optional.ofNullable(counting(List.of(document)).get(document));
    }

    /** The answer that came in that message, if its document is the reader's. */
    @SignedInOnly
    public Optional<BuyerAnswer> ofMessage(long message) {
        return rows.ofMessage(message)
                .filter(answer -> !heads.visible(List.of(answer.document())).isEmpty());
    }

    /** What is wrong with the document that a draft corrects, or that its order's last one was refused for. */
    @SignedInOnly
    public Optional<BuyerAnswer> toHeed(DocumentId draft) {
        return toHeed.in(heads.get(draft));
    }

    /** The newest first. */
    static Comparator<BuyerAnswer> newestFirst() {
        return Comparator.comparing(BuyerAnswer::receivedAt).reversed();
    }
}
