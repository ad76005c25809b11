package org.orderportal.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the answer of a buyer that the writer of a draft has to heed: what was wrong with the one before. */
@Component
class AnswersToHeed {

    private final DocumentHeads heads;
    private final AnswerRows rows;

    AnswersToHeed(DocumentHeads heads, AnswerRows rows) {
        this.heads = heads;
        this.rows = rows;
    }

    Optional<BuyerAnswer> in(DocumentHead draft) {
        var about = draft.about();
        return about == null ? ofTheOneBefore(draft) : critical(List.of(about));
    }

    /** Once another was sent in its place, nothing of it is to be heeded any more. */
    private Optional<BuyerAnswer> ofTheOneBefore(DocumentHead draft) {
        var before = heads.of(draft.order()).stream()
                .filter(head -> head.kind() == draft.kind() && head.about() == null)
                .filter(head -> head.sentAt() != null && head.state() != DocumentState.WITHDRAWN)
                .toList();
        return critical(before.stream().map(DocumentHead::id).toList())
                .filter(answer -> before.stream()
                        .filter(head -> head.state() == DocumentState.SENT)
                        .noneMatch(head -> Objects.requireNonNull(head.sentAt()).isAfter(answer.receivedAt())));
    }

    private Optional<BuyerAnswer> critical(List<DocumentId> documents) {
        var refused = rows.counting(documents, AnswerKind.MESSAGE_LEVEL).values().stream()
                .filter(BuyerAnswer::isRefusedOnTheWay);
        var said = rows.counting(documents, AnswerKind.INVOICE_RESPONSE).values().stream()
                .filter(answer -> answer.status().callsForSupplier() || answer.status() == AnswerStatus.CA);
        return Stream.concat(said, refused).min(BuyerAnswers.newestFirst());
    }
}
