package org.orderportal.exchange.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.BuyerAnswers;
import org.orderportal.exchange.IntakeResult;
import org.orderportal.exchange.MessageLog;
import org.orderportal.exchange.MessageStatus;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says what became of a buyer's answer that a connection posted. */
@Component
class PostedAnswers {

    private static final String COUNTS = "counts";
    private static final String FILED = "filed";

    /**
     * @param document that it is about; null where nobody can tell
     * @param answer   its status, as the buyer's code
     */
    private record Posted(
            String message,
            @Nullable String document,
            @Nullable String order,
            @Nullable String number,
            @Nullable String answer,
            String status) {}

    private final BuyerAnswers answers;
    private final MessageLog log;
    private final JsonMapper json;

    PostedAnswers(BuyerAnswers answers, MessageLog log, JsonMapper json) {
        this.answers = answers;
        this.log = log;
        this.json = json;
    }

    boolean isOne(IntakeResult result) {
        var kind = log.get(result.messageId()).documentKind();
        return kind.equals("INVOICE_RESPONSE") || kind.equals("MESSAGE_LEVEL_RESPONSE");
    }

    Answer answer(HttpStatus http, IntakeResult result) {
        var kept = answers.ofMessage(result.messageId());
        return new Answer(
                http.value(),
                json.writeValueAsString(new Posted(
                        IdText.of(result.messageId()),
                        kept.map(answer -> answer.document().toString()).orElse(null),
                        Optional.ofNullable(result.order())
                                .map(Object::toString)
                                .orElse(null),
                        result.number(),
                        kept.map(answer -> answer.status().name()).orElse(null),
                        kept.map(this::standing).orElseGet(() -> word(result.status())))));
    }

    private String standing(BuyerAnswer answer) {
        var counting = answers.of(answer.document()).stream()
                .filter(other -> other.kind() == answer.kind() && !other.superseded())
                .max(BuyerAnswer.FURTHEST);
        return counting.filter(other -> other.id() == answer.id()).isPresent() ? COUNTS : FILED;
    }

    private static String word(MessageStatus status) {
        return status == MessageStatus.ALREADY_HERE ? "already-here" : "unmatched";
    }
}
