package org.orderportal.exchange.api;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.error.NotFound;
import org.orderportal.exchange.Arrival;
import org.orderportal.exchange.Intake;
import org.orderportal.exchange.IntakeResult;
import org.orderportal.exchange.Problem;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what a connection posts, and says what became of it. */
@Component
class PostedOrders {

    private static final String CALL = "POST /api/v1/orders";
    private static final String RECEIVED = "received";
    private static final String WAITING = "waiting-for-connection";

    private record Taken(
            String id, @Nullable String number, @Nullable String supplier, String status) {}

    private record Kept(
            String message,
            @Nullable String order,
            @Nullable String number,
            String status) {}

    private final Intake intake;
    private final PostedAnswers answers;
    private final Orders orders;
    private final IdempotentAnswers idempotentAnswers;
    private final JsonMapper json;

    PostedOrders(
            Intake intake, PostedAnswers answers, Orders orders, IdempotentAnswers idempotentAnswers, JsonMapper json) {
        this.intake = intake;
        this.answers = answers;
        this.orders = orders;
        this.idempotentAnswers = idempotentAnswers;
        this.json = json;
    }

    ResponseEntity<String> take(@Nullable String key, byte[] body) {
        return take(CALL, key, body);
    }

    /** @param call as which a repeated one is known */
    ResponseEntity<String> take(String call, @Nullable String key, byte[] body) {
        var answer = key == null ? answer(body) : idempotentAnswers.answer(key, call, body, () -> answer(body));
        return answer.response();
    }

    private Answer answer(byte[] body) {
        var result = intake.take(new Arrival(Arrival.Channel.API, null, body));
        return switch (result.status()) {
            case TAKEN_IN -> order(HttpStatus.CREATED, result, RECEIVED);
            case WAITING_FOR_CONNECTION -> order(HttpStatus.CREATED, result, WAITING);
            case ALREADY_HERE ->
                answers.isOne(result)
                        ? answers.answer(HttpStatus.OK, result)
                        : order(HttpStatus.OK, result, present(result));
            case ANSWER_KEPT -> answers.answer(HttpStatus.CREATED, result);
            case ANSWER_UNMATCHED -> answers.answer(HttpStatus.ACCEPTED, result);
            case ARRIVED_NOT_PROCESSED, WAITING_FOR_ORDER -> kept(result);
            case CONFLICT -> problem(HttpStatus.CONFLICT, result);
            case REFUSED -> problem(HttpStatus.UNPROCESSABLE_CONTENT, result);
            case RECEIVED, FAILED -> problem(HttpStatus.INTERNAL_SERVER_ERROR, result);
        };
    }

    /** A supplier's connection does not see an order that waits. */
    private String present(IntakeResult result) {
        try {
            var order = Objects.requireNonNull(result.order());
            return orders.details(order).summary().waitingForConnection() ? WAITING : RECEIVED;
        } catch (NotFound hidden) {
            return WAITING;
        }
    }

    private Answer order(HttpStatus status, IntakeResult result, String word) {
        var supplier = result.supplier();
        return written(
                status,
                new Taken(
                        String.valueOf(result.order()),
                        result.number(),
                        supplier == null ? null : IdText.of(supplier.value()),
                        word));
    }

    private Answer kept(IntakeResult result) {
        return written(
                HttpStatus.ACCEPTED,
                new Kept(
                        IdText.of(result.messageId()),
                        Optional.ofNullable(result.order())
                                .map(OrderId::toString)
                                .orElse(null),
                        result.number(),
                        Words.of(result.status())));
    }

    private Answer problem(HttpStatus status, IntakeResult result) {
        var reason = result.problems().stream()
                .filter(Problem::fatal)
                .map(Problem::text)
                .findFirst()
                .orElse(status.getReasonPhrase());
        return written(status, ApiProblem.of(status, reason, result.problems()));
    }

    private Answer written(HttpStatus status, Object body) {
        return new Answer(status.value(), json.writeValueAsString(body));
    }
}
