package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.AnswerDesk.ACCEPT;
import static org.orderportal.exchange.api.ApiClient.isProblem;
import static org.orderportal.exchange.api.ApiClient.text;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request that a supplier's machine sends more than once makes one document. */
@ResponseTest
class RepeatedResponsesApiTest {

    private AnswerDesk desk;

    @BeforeEach
    void open(@LocalServerPort int port, @Autowired BeanFactory beans) {
        desk = AnswerDesk.of(port, beans);
    }

    @Test
    void the_same_idempotency_key_gives_the_first_answer_again() {
        var order = desk.order();
        var other = desk.order();

        var first = desk.respond(order, ACCEPT, "Idempotency-Key", "a1-" + order.id());
        var second = desk.respond(order, ACCEPT, "Idempotency-Key", "a1-" + order.id());
        var otherBody =
                desk.respond(order, "{\"answer\":\"reject\",\"send\":true}", "Idempotency-Key", "a1-" + order.id());
        var elsewhere = desk.respond(other.id(), ApiClient.OPERATOR, ACCEPT, "Idempotency-Key", "b1-" + order.id());
        var elsewhereAgain =
                desk.respond(order.id(), ApiClient.OPERATOR, ACCEPT, "Idempotency-Key", "b1-" + order.id());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        isProblem(otherBody, 409);
        assertThat(elsewhere.statusCode()).isEqualTo(201);
        isProblem(elsewhereAgain, 409);
        assertThat(desk.documents(order)).hasSize(1);
    }

    @Test
    void a_request_that_is_repeated_after_the_portal_died_finds_its_document(@Autowired JdbcClient database) {
        var order = desk.order();
        var key = "death-" + order.id();
        var first = desk.respond(order, ACCEPT, "Idempotency-Key", key);

        database.sql("update idempotent_answer set http_status = 0, answer = '' where idempotency_key = :key")
                .param("key", key)
                .update();
        var second = desk.respond(order, ACCEPT, "Idempotency-Key", key);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(text(second, "$.id")).isEqualTo(text(first, "$.id"));
        assertThat(text(second, "$.number")).isEqualTo(text(first, "$.number"));
        assertThat(desk.documents(order)).hasSize(1);
    }

    @Test
    void without_a_key_the_same_body_makes_no_second_document() {
        var order = desk.order();

        var first = desk.respond(order, ACCEPT);
        var second = desk.respond(order, ACCEPT);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(text(second, "$.id")).isEqualTo(text(first, "$.id"));
        assertThat(desk.documents(order)).hasSize(1);
    }

    @Test
    void without_a_key_what_was_taken_back_can_be_sent_anew() {
        var order = desk.order();
        var first = desk.respond(order, ACCEPT);
        desk.post("/api/v1/documents/" + text(first, "$.id") + "/undo", order.key());

        var second = desk.respond(order, ACCEPT);

        assertThat(text(second, "$.status")).isEqualTo("sent");
        assertThat(text(second, "$.id")).isNotEqualTo(text(first, "$.id"));
    }

    @Test
    void what_was_refused_can_be_sent_again_without_a_key_once_nothing_is_in_the_way() {
        var order = desk.order();
        var tooMuch = "{\"lines\":[{\"line\":\"10\",\"accept\":\"1000\"}],\"send\":true}";

        isProblem(desk.respond(order, tooMuch), 422);
        var again = desk.respond(order, tooMuch);

        isProblem(again, 422);
        assertThat(text(again, "$.problems[0].field")).isEqualTo("lines[0].accept");
    }

    @Test
    void the_same_request_at_the_same_moment_makes_one_document() throws Exception {
        for (var headers : List.of(new String[0], new String[] {"Idempotency-Key", "same-moment"})) {
            var order = desk.order();
            var start = new CyclicBarrier(4);
            var answers = new ArrayList<HttpResponse<String>>();
            try (var pool = Executors.newFixedThreadPool(4)) {
                var calls = new ArrayList<Future<HttpResponse<String>>>();
                for (int i = 0; i < 4; i++) {
                    calls.add(pool.submit(() -> {
                        start.await();
                        return desk.respond(order, ACCEPT, headers);
                    }));
                }
                for (var call : calls) {
                    answers.add(call.get());
                }
            }

            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
            assertThat(answers)
                    .extracting(answer -> text(answer, "$.number"))
                    .containsOnly(text(answers.getFirst(), "$.number"));
            assertThat(desk.documents(order)).hasSize(1);
        }
    }
}
