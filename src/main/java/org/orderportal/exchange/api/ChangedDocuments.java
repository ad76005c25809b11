package org.orderportal.exchange.api;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Documents;
import org.orderportal.document.Sending;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Does what can be done with a document after it was sent. What cannot is a conflict, with the reason. */
@Component
class ChangedDocuments {

    private final Documents documents;
    private final Sending sending;
    private final DocumentAnswers answers;
    private final IdempotentAnswers idempotentAnswers;
    private final Texts texts;
    private final JsonMapper json;

    ChangedDocuments(
            Documents documents,
            Sending sending,
            DocumentAnswers answers,
            IdempotentAnswers idempotentAnswers,
            Texts texts,
            JsonMapper json) {
        this.documents = documents;
        this.sending = sending;
        this.answers = answers;
        this.idempotentAnswers = idempotentAnswers;
        this.texts = texts;
        this.json = json;
    }

    ResponseEntity<String> undo(DocumentId id, @Nullable String key) {
        return once(id, "undo", key, document -> DocumentAnswers.Done.of(sending.undo(document)));
    }

    ResponseEntity<String> resend(DocumentId id, @Nullable String key) {
        return once(id, "resend", key, document -> {
            documents.resend(document);
            return answers.whole(documents.details(document));
        });
    }

    ResponseEntity<String> declareVoid(DocumentId id, @Nullable String key) {
        return once(id, "void", key, document -> DocumentAnswers.Done.of(sending.declareVoid(document)));
    }

    private ResponseEntity<String> once(
            DocumentId id, String act, @Nullable String key, Function<DocumentId, Object> work) {
        documents.details(id);
        Supplier<Answer> answer = () -> answer(id, work);
        var call = "POST /api/v1/documents/" + id + "/" + act;
        return (key == null ? answer.get() : idempotentAnswers.answer(key, call, new byte[0], answer)).response();
    }

    private Answer answer(DocumentId id, Function<DocumentId, Object> work) {
        try {
            return written(HttpStatus.OK, work.apply(id));
        } catch (Refusal refused) {
            var reason = texts.get(Locale.ENGLISH, refused.key(), refused.arguments());
            return written(HttpStatus.CONFLICT, ApiProblem.of(HttpStatus.CONFLICT, reason));
        }
    }

    private Answer written(HttpStatus status, Object body) {
        return new Answer(status.value(), json.writeValueAsString(body));
    }
}
