package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.AnswerDesk.ACCEPT;
import static org.orderportal.exchange.api.ApiClient.isProblem;
import static org.orderportal.exchange.api.ApiClient.text;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.base.IdText;
import org.orderportal.document.ShiftedClock;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Documents after they were sent, over the API. */
@ResponseTest
class DocumentsApiTest {

    @Autowired
    ShiftedClock clock;

    @Autowired
    JdbcClient database;

    private AnswerDesk desk;

    @BeforeEach
    void open(@LocalServerPort int port, @Autowired BeanFactory beans) {
        desk = AnswerDesk.of(port, beans);
    }

    private static String path(HttpResponse<String> answer) {
        return "/api/v1/documents/" + text(answer, "$.id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/xml | application/xml | <?xml",
                "text/xml | application/xml | <?xml",
                "*/* | application/xml | <?xml",
                "application/* | application/xml | <?xml",
                "application/pdf | application/pdf | %PDF",
                "application/pdf;q=0.5, application/json | application/json | {",
                "text/html, application/json;q=0.9 | application/json | {"
            })
    void a_document_is_given_in_the_form_that_is_accepted(String accept, String type, String begin) {
        var order = desk.order();
        var sent = desk.respond(order, ACCEPT);

        var answer = desk.get(path(sent), order.key(), accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).startsWith(begin);
    }

    @Test
    void what_became_of_a_document_is_said_in_json() {
        var order = desk.order();
        desk.letPull(order.buyer());
        var sent = desk.respond(order, ACCEPT);

        var answer = desk.get(path(sent), order.key(), "application/json");

        assertThat(text(answer, "$.number")).isEqualTo(text(sent, "$.number"));
        assertThat(text(answer, "$.order")).isEqualTo(order.id());
        assertThat(text(answer, "$.status")).isEqualTo("sent");
        assertThat(text(answer, "$.transmissions[0].channel")).isEqualTo("pull");
        assertThat(text(answer, "$.transmissions[0].status")).isEqualTo("waiting");
    }

    @Test
    void the_xml_is_that_which_was_sent_byte_for_byte() {
        var order = desk.order();
        var sent = desk.respond(order, ACCEPT);

        var stored = database.sql("select xml from sent_document where document_id = :id")
                .param("id", IdText.parse(text(sent, "$.id")).orElseThrow())
                .query((row, number) -> row.getBytes(1))
                .single();

        assertThat(desk.get(path(sent), order.key(), "application/xml").body().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(stored);
    }

    @Test
    void other_forms_are_not_acceptable() {
        var order = desk.order();
        var sent = desk.respond(order, ACCEPT);

        isProblem(desk.get(path(sent), order.key(), "text/html"), 406);
        isProblem(desk.get(path(sent), order.key(), "nonsense"), 400);
    }

    @Test
    void a_document_is_undone_while_it_waits_and_undoing_twice_is_as_good_as_once() {
        var order = desk.order();
        var sent = desk.respond(order, ACCEPT);

        var undone = desk.post(path(sent) + "/undo", order.key());
        var again = desk.post(path(sent) + "/undo", order.key());

        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
        assertThat(text(undone, "$.status")).isEqualTo("withdrawn");
        assertThat(again.body()).isEqualTo(undone.body());
        assertThat(text(desk.order(order), "$.standing.response")).isEqualTo("not-answered");
    }

    @Test
    void what_can_be_fetched_is_not_undone_any_more_and_the_key_gives_that_answer_again() {
        var order = desk.order();
        desk.letPull(order.buyer());
        var sent = desk.respond(order, ACCEPT);
        clock.putForward(Duration.ofSeconds(30));

        var answer = desk.post(path(sent) + "/undo", order.key(), "Idempotency-Key", "late-" + order.id());
        var again = desk.post(path(sent) + "/undo", order.key(), "Idempotency-Key", "late-" + order.id());

        isProblem(answer, 409);
        assertThat(text(answer, "$.detail")).hasSizeGreaterThan(10).doesNotContain("!");
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(text(desk.order(order), "$.standing.response")).isEqualTo("accepted");
    }

    @Test
    void only_what_failed_is_sent_again() {
        var order = desk.order();
        desk.letPull(order.buyer());
        var sent = desk.respond(order, ACCEPT);
        isProblem(desk.post(path(sent) + "/resend", order.key()), 409);
        database.sql("update outbox set state = 'FAILED', channel = 'DROP_FOLDER' where document_id = :id")
                .param("id", IdText.parse(text(sent, "$.id")).orElseThrow())
                .update();

        var answer = desk.post(path(sent) + "/resend", order.key());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(text(answer, "$.transmissions[0].status")).isEqualTo("waiting");
    }

    @Test
    void a_response_is_never_void_and_the_reason_is_said() {
        var order = desk.order();
        var sent = desk.respond(order, ACCEPT);

        var answer = desk.post(path(sent) + "/void", order.key());

        isProblem(answer, 409);
        assertThat(text(answer, "$.detail")).contains("newer one");
    }

    @Test
    void a_document_of_somebody_else_is_answered_like_one_that_is_not_there() {
        var own = desk.order();
        var foreign = desk.order();
        var theirs = path(desk.respond(foreign, ACCEPT));
        var unknown = desk.get("/api/v1/documents/0ZZZZZZZZZZZZ", own.key(), "application/xml");

        isProblem(unknown, 404);
        assertThat(List.of(
                        desk.get(theirs, own.key(), "application/xml"),
                        desk.get(theirs, own.key(), "application/pdf"),
                        desk.get(theirs, own.key(), "application/json"),
                        desk.get(theirs, own.key(), "text/html"),
                        desk.post(theirs + "/undo", own.key()),
                        desk.post(theirs + "/undo", own.key(), "Idempotency-Key", "foreign-undo"),
                        desk.post(theirs + "/resend", own.key()),
                        desk.post(theirs + "/void", own.key()),
                        desk.post("/api/v1/documents/none/undo", own.key())))
                .extracting(HttpResponse::body)
                .containsOnly(unknown.body());
        assertThat((String) JsonPath.read(desk.order(foreign).body(), "$.documents[0].status"))
                .isEqualTo("sent");
    }
}
