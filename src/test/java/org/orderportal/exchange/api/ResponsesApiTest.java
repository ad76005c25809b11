package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.AnswerDesk.ACCEPT;
import static org.orderportal.exchange.api.ApiClient.isProblem;
import static org.orderportal.exchange.api.ApiClient.text;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.exchange.Letter;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Orders that a supplier's machine answers over the API. */
@ResponseTest
class ResponsesApiTest {

    private AnswerDesk desk;

    @BeforeEach
    void open(@LocalServerPort int port, @Autowired BeanFactory beans) {
        desk = AnswerDesk.of(port, beans);
    }

    @Test
    void an_order_is_accepted_and_shows_its_response() {
        var order = desk.order();

        var answer = desk.respond(order, ACCEPT);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(text(answer, "$.number")).startsWith("OR-");
        assertThat(text(answer, "$.status")).isEqualTo("sent");
        assertThat(text(answer, "$.undoUntil")).isNotBlank();
        var shown = desk.order(order);
        assertThat(text(shown, "$.standing.response")).isEqualTo("accepted");
        assertThat(text(shown, "$.documents[0].id")).isEqualTo(text(answer, "$.id"));
        assertThat(text(shown, "$.documents[0].kind")).isEqualTo("order-response");
        assertThat(text(shown, "$.documents[0].status")).isEqualTo("sent");
        assertThat(desk.xml(order, answer)).contains("OrderResponseCode>AP<");
    }

    @Test
    void lines_are_answered_one_by_one_and_an_article_is_added() {
        var order = desk.order();

        var answer = desk.respond(order, """
                {"lines":[
                   {"line":"10","accept":"200","backorder":"50","note":"Rest from the north","promised":"2099-11-24"},
                   {"line":"20","reject":true,"reasonCode":"out_of_stock","reason":"None left"}],
                 "added":[{"name":"Surgical tape","itemId":"NM-9","quantity":"3","unit":"H87","price":"1.10"}],
                 "message":"Thank you","send":true}""");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var xml = desk.xml(order, answer);
        assertThat(xml)
                .contains("OrderResponseCode>CA<", "LineStatusCode>3<", "LineStatusCode>7<", "LineStatusCode>1<")
                .contains("Rest from the north", "None left", "Surgical tape", "Thank you", "2099-11-24");
        var shown = desk.order(order);
        assertThat(text(shown, "$.lines[0].sums.confirmed")).isEqualTo("200");
        assertThat(text(shown, "$.lines[0].sums.backOrdered")).isEqualTo("50");
        assertThat(text(shown, "$.lines[1].sums.confirmed")).isEqualTo("0");
    }

    @Test
    void a_line_comes_in_parts() {
        var order = desk.order();

        var answer = desk.respond(order, """
                {"lines":[{"line":"10","parts":[
                   {"quantity":"100","promised":"2099-11-24"},{"quantity":"150","promised":"2099-12-01"}]}],
                 "send":true}""");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(desk.xml(order, answer)).contains("2099-11-24", "2099-12-01");
    }

    @Test
    void all_of_an_order_is_rejected_with_a_reason() {
        var order = desk.order();

        var answer = desk.respond(order, "{\"answer\":\"reject\",\"reason\":\"We moved\",\"send\":true}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(desk.xml(order, answer)).contains("OrderResponseCode>RE<", "We moved");
        assertThat(text(desk.order(order), "$.standing.response")).isEqualTo("rejected");
    }

    @Test
    void that_an_order_arrived_is_acknowledged_before_it_is_answered() {
        var order = desk.order();

        var receipt = desk.respond(order, "{\"answer\":\"received\",\"send\":true}");
        var again = desk.respond(order, "{\"answer\":\"received\",\"send\":true}");

        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
        assertThat(desk.xml(order, receipt)).contains("OrderResponseCode>AB<");
        assertThat(again.body()).isEqualTo(receipt.body());
        assertThat(text(desk.order(order), "$.standing.response")).isEqualTo("received");
        isProblem(desk.respond(order, "{\"answer\":\"received\"}"), 422);
    }

    @Test
    void without_send_it_stays_a_draft_that_says_what_is_wrong_with_it() {
        var order = desk.order();

        var answer = desk.respond(order, "{\"lines\":[{\"line\":\"10\",\"accept\":\"a lot\"}]}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(text(answer, "$.status")).isEqualTo("draft");
        assertThat(text(answer, "$.problems[0].field")).isEqualTo("lines[0].accept");
        assertThat(text(desk.order(order), "$.documents[0].status")).isEqualTo("draft");
        assertThat(text(desk.order(order), "$.standing.response")).isEqualTo("not-answered");
        isProblem(desk.get("/api/v1/documents/" + text(answer, "$.id"), order.key(), "application/xml"), 409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lines[0].accept | {'lines':[{'line':'10','accept':'1000'}],'send':true}",
                "lines[0].accept | {'lines':[{'line':'10','accept':'1,5'}],'send':true}",
                "lines[0].promised | {'lines':[{'line':'10','promised':'24/11/2026'}],'send':true}",
                "lines[1].price | {'lines':[{'line':'10'},{'line':'20','price':'-1'}],'send':true}",
                "added[0].name | {'added':[{'quantity':'3','unit':'H87'}],'send':true}",
                "lines[0].line | {'lines':[{'line':'30','accept':'1'}],'send':true}",
                "lines[1].line | {'lines':[{'line':'10'},{'line':'10'}],'send':true}",
                "lines[0].acept | {'lines':[{'line':'10','acept':'1'}],'send':true}",
                "lines[0].reject | {'lines':[{'line':'10','reject':'maybe'}],'send':true}",
                "lines[0].parts | {'lines':[{'line':'10','accept':'1','parts':[{'quantity':'1'}]}],'send':true}",
                "answer | {'answer':'accept','lines':[{'line':'10'}],'send':true}",
                "answer | {'answer':'perhaps','send':true}",
                "reasonCode | {'answer':'reject','reasonCode':'BORED','send':true}",
                "reason | {'reason':'We moved','send':true}",
                "lines[0].parts[0] | {'lines':[{'line':'10','parts':[null]}],'send':true}",
                "added[0] | {'added':[null],'send':true}",
                "files[0].name | {'answer':'accept','files':[{'content':'QQ=='}],'send':true}",
                "files[0].content | {'answer':'accept','files':[{'name':'a.txt'}],'send':true}",
                "files[0].content | {'answer':'accept','files':[{'name':'a.txt','content':'%%'}],'send':true}"
            })
    void what_is_wrong_is_named_with_field_rule_and_fix_and_leaves_no_draft(String field, String body) {
        var order = desk.order();

        var answer = desk.respond(order, body.replace('\'', '"'));

        isProblem(answer, 422);
        assertThat(text(answer, "$.problems[0].field")).isEqualTo(field);
        assertThat(text(answer, "$.problems[0].rule")).isNotBlank();
        assertThat(text(answer, "$.problems[0].fix")).isNotBlank().doesNotContain("!");
        assertThat(desk.documents(order)).isEmpty();
        assertThat(desk.respond(order, ACCEPT).statusCode()).isEqualTo(201);
    }

    @Test
    void what_is_no_json_is_refused() {
        var order = desk.order();

        isProblem(desk.respond(order, "{\"answer\":"), 400);
        isProblem(desk.respond(order, ""), 400);
        isProblem(desk.respond(order, "null"), 400);
        var xml = desk.api()
                .to("/api/v1/orders/" + order.id() + "/responses", order.key())
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(ACCEPT));
        isProblem(desk.api().send(xml), 415);
    }

    @Test
    void an_order_of_somebody_else_is_answered_like_one_that_is_not_there() {
        var own = desk.order();
        var foreign = desk.order();

        var other = desk.respond(foreign.id(), own.key(), ACCEPT);
        var unknown = desk.respond("0ZZZZZZZZZZZZ", own.key(), ACCEPT);
        var malformed = desk.respond("none", own.key(), ACCEPT);
        var withNonsense = desk.respond(foreign.id(), own.key(), "nonsense");
        var withKey = desk.respond(foreign.id(), own.key(), ACCEPT, "Idempotency-Key", "foreign");

        isProblem(other, 404);
        assertThat(List.of(unknown, malformed, withNonsense, withKey))
                .extracting(HttpResponse::body)
                .containsOnly(other.body());
        assertThat(desk.documents(foreign)).isEmpty();
    }

    @Test
    void files_go_with_a_response() {
        var order = desk.order();

        var answer = desk.respond(order, """
                {"answer":"accept","files":[{"name":"terms.txt","type":"text/plain","content":"T3VyIHRlcm1z"}],
                 "contact":{"name":"Anna","email":"anna@norrskog.example"},"send":true}""");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var shown = desk.get("/api/v1/documents/" + text(answer, "$.id"), order.key(), "application/json");
        assertThat((List<?>) JsonPath.read(shown.body(), "$.files[*].fileName")).isEqualTo(List.of("terms.txt"));
    }

    @Test
    void an_order_that_waits_for_its_companies_is_refused_with_the_reason() {
        var letter = Letter.unique();
        var waiting = text(desk.api().post(letter.orderBytes()), "$.id");

        var answer = desk.respond(waiting, ApiClient.OPERATOR, ACCEPT);

        isProblem(answer, 422);
        assertThat(text(answer, "$.detail")).hasSizeGreaterThan(20).doesNotContain("!");
    }
}
