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

/** Takes in the response that a machine posts, and says what became of it. */
@Component
class PostedResponses {

    /** Somebody else was there first; what was sent is not wrong by itself. */
    private static final Set<String> CONFLICTS = Set.of("document.changed-meanwhile", "document.request-used");

    private final Orders orders;
    private final ResponseReader reader;
    private final MachineResponses desk;
    private final IdempotentAnswers idempotentAnswers;
    private final Texts texts;
    private final JsonMapper json;

    PostedResponses(
            Orders orders,
            ResponseReader reader,
            MachineResponses desk,
            IdempotentAnswers idempotentAnswers,
            Texts texts,
            JsonMapper json) {
        this.orders = orders;
        this.reader = reader;
        this.desk = desk;
        this.idempotentAnswers = idempotentAnswers;
        this.texts = texts;
        this.json = json;
    }

    /** @throws org.orderportal.base.error.NotFound before anything in the body is looked at */
    ResponseEntity<String> take(OrderId order, @Nullable String key, byte[] body) {
        orders.details(order);
        Supplier<Answer> work = () -> answer(order, key, body);
        var call = "POST /api/v1/orders/" + order + "/responses";
        return (key == null ? work.get() : idempotentAnswers.answer(key, call, body, work)).response();
    }

    private Answer answer(OrderId order, @Nullable String key, byte[] body) {
        try {
            return written(HttpStatus.CREATED.value(), desk.take(order, key, reader.read(body), body));
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
