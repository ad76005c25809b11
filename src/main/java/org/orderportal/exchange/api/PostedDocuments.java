package org.orderportal.exchange.api;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.i18n.Texts;
import org.orderportal.document.DocumentRefused;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes in the document that a machine posts for an order, and says what became of it. */
@Component
class PostedDocuments {

    /** Somebody else was there first; what was sent is not wrong by itself. */
    private static final Set<String> CONFLICTS = Set.of(
            "document.changed-meanwhile",
            "document.changed-meanwhile.rows",
            "document.changed-meanwhile.elsewhere",
            "document.request-used",
            "document.ground-gone",
            "document.ground-shared");

    private final Orders orders;
    private final IdempotentAnswers idempotentAnswers;
    private final Texts texts;
    private final JsonMapper json;

    PostedDocuments(Orders orders, IdempotentAnswers idempotentAnswers, Texts texts, JsonMapper json) {
        this.orders = orders;
        this.idempotentAnswers = idempotentAnswers;
        this.texts = texts;
        this.json = json;
    }

    /**
     * @param list under the order's address, to which it is posted
     * @param work reads the body and makes the document
     * @throws org.orderportal.base.error.NotFound before anything in the body is looked at
     */
    ResponseEntity<String> take(
            OrderId order, String list, @Nullable String key, byte[] body, Supplier<MachineDocuments.Made> work) {
        orders.details(order);
        Supplier<Answer> answer = () -> answer(work);
        var call = "POST /api/v1/orders/" + order + "/" + list;
        return (key == null ? answer.get() : idempotentAnswers.answer(key, call, body, answer)).response();
    }

    private Answer answer(Supplier<MachineDocuments.Made> work) {
        try {
            return written(HttpStatus.CREATED.value(), work.get());
        } catch (ApiRefusal refused) {
            return written(refused.problem().status(), refused.problem());
        } catch (DocumentRefused refused) {
            var breaks = refused.breaks().stream().map(ApiProblem.Detail::of).toList();
            return written(HttpStatus.UNPROCESSABLE_CONTENT.value(), ApiProblem.unprocessable(words(refused), breaks));
        } catch (Refusal refused) {
            var status = CONFLICTS.contains(refused.key()) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return written(status.value(), ApiProblem.of(status, words(refused)));
        }
    }

    private String words(Refusal refused) {
        return texts.get(Locale.ENGLISH, refused.key(), refused.arguments());
    }

    private Answer written(int status, Object body) {
        return new Answer(status, json.writeValueAsString(body));
    }
}
