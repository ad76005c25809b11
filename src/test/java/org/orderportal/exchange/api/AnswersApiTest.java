package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.ApiClient.OPERATOR;
import static org.orderportal.exchange.api.ApiClient.isProblem;
import static org.orderportal.exchange.api.ApiClient.text;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.exchange.AnswerLetter;
import org.orderportal.exchange.Letter;
import org.orderportal.exchange.api.AnswerDesk.ReceivedOrder;
import org.orderportal.party.ElectronicAddress;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Buyers' answers that an access point brings in over the API. */
@ResponseTest
class AnswersApiTest {

    private AnswerDesk desk;
    private Letter letter;
    private ReceivedOrder order;
    private String number;

    @BeforeEach
    void a_response_was_sent(@LocalServerPort int port, @Autowired BeanFactory beans) {
        desk = AnswerDesk.of(port, beans);
        letter = Letter.unique();
        order = desk.order(letter.order());
        number = text(desk.respond(order, AnswerDesk.ACCEPT), "$.number");
    }

    private HttpResponse<String> post(String key, AnswerLetter answer) {
        return desk.api()
                .send(desk.api()
                        .to("/api/v1/answers", key)
                        .header("Content-Type", "application/xml")
                        .POST(BodyPublishers.ofByteArray(answer.bytes())));
    }

    private AnswerLetter refused() {
        return AnswerLetter.messageResponse(
                new ElectronicAddress("0088", letter.buyer()),
                new ElectronicAddress("0088", letter.supplier()),
                number,
                "231",
                "RE");
    }

    @Test
    void an_answer_is_kept_at_its_document_and_the_same_bytes_are_one() {
        var first = post(OPERATOR, refused());
        var again = post(OPERATOR, refused());

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(text(first, "$.status")).isEqualTo("counts");
        assertThat(text(first, "$.answer")).isEqualTo("RE");
        assertThat(text(first, "$.order")).isEqualTo(order.id());
        assertThat(desk.documents(order)).contains(text(first, "$.document"));
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
    }

    @Test
    void one_that_came_late_is_filed_and_one_without_a_document_waits() {
        post(OPERATOR, refused());

        var late = post(OPERATOR, refused().numbered("2").saidAt("2026-11-20T10:00:00"));
        var unknown = post(
                OPERATOR,
                AnswerLetter.messageResponse(refused().buyer(), refused().supplier(), "OR-999", "231", "RE"));

        assertThat(text(late, "$.status")).isEqualTo("filed");
        assertThat(unknown.statusCode()).isEqualTo(202);
        assertThat(text(unknown, "$.status")).isEqualTo("unmatched");
    }

    @Test
    void a_connection_of_another_supplier_learns_and_changes_nothing() {
        var stranger = desk.order();

        var answer = post(stranger.key(), refused());

        isProblem(answer, 422);
        assertThat(answer.body()).doesNotContain(order.id());
        assertThat(post(order.key(), refused()).statusCode()).isEqualTo(201);
    }
}
