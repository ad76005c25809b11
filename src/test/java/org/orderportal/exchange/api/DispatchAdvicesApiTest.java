package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.ApiClient.isProblem;
import static org.orderportal.exchange.api.ApiClient.text;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.document.ShiftedClock;
import org.orderportal.exchange.Letter;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What leaves of orders, told by a supplier's machine over the API. */
@ResponseTest
class DispatchAdvicesApiTest {

    private static final String REMAINING = "{\"lines\":\"remaining\",\"send\":true}";

    @Autowired
    ShiftedClock clock;

    private AnswerDesk desk;

    @BeforeEach
    void open(@LocalServerPort int port, @Autowired BeanFactory beans) {
        desk = AnswerDesk.of(port, beans);
    }

    private static String path(HttpResponse<String> answer) {
        return "/api/v1/documents/" + text(answer, "$.id");
    }

    @ParameterizedTest
    @ValueSource(strings = {REMAINING, "{\"send\":true}"})
    void all_that_is_left_goes_and_the_order_shows_it(String body) {
        var order = desk.order();

        var answer = desk.dispatch(order, body);

        assertThat(desk.texts(order, answer, "DeliveredQuantity")).containsExactly("250", "12.5");
        assertThat(text(answer, "$.number")).startsWith("DA-");
        assertThat(text(answer, "$.undoUntil")).isNotBlank();
        var shown = desk.order(order);
        assertThat(text(shown, "$.documents[0].id")).isEqualTo(text(answer, "$.id"));
        assertThat(text(shown, "$.documents[0].kind")).isEqualTo("dispatch-advice");
        assertThat(text(shown, "$.lines[0].sums.dispatched")).isEqualTo("250");
        assertThat(text(shown, "$.lines[1].sums.dispatched")).isEqualTo("12.5");
        assertThat((Boolean) JsonPath.read(shown.body(), "$.actions.dispatch.possible"))
                .isFalse();
    }

    @Test
    void a_part_goes_now_the_rest_later_and_in_the_end_what_is_left() {
        var order = desk.order();

        var part = desk.dispatch(order, """
                {"lines":[{"line":"10","quantity":"100","rest":"later","reason":"On its way to us","note":"First part",
                           "batch":"LOT-5","serials":["A1","A2"],"bestBefore":"2099-01-31","hazardous":true,
                           "hazardClass":"3"}],
                 "tracking":"TRACK-9","carrier":"Swift Freight","shipmentId":"S-1","transportMode":"road",
                 "dispatchedAt":"14:30","deliveryUntil":"2099-12-01","incoterm":"DAP","incotermPlace":"Uppsala",
                 "grossWeight":"12.5","volume":"0.8","message":"Take care",
                 "shipTo":{"name":"Goods in","city":"Uppsala","country":"SE"},
                 "dispatchFrom":{"name":"South store","city":"Kiruna","country":"SE"},"send":true}""");
        var rest = desk.dispatch(order, REMAINING);

        assertThat(new String(desk.document(order, part)))
                .contains("On its way to us", "First part", "LOT-5", ">A1<", ">A2<", "2099-01-31", ">ADR<", ">3<")
                .contains("TRACK-9", "Swift Freight", ">S-1<", "14:30:00", "2099-12-01", "12.5", "0.8", "Take care")
                .contains("Goods in", "Kiruna");
        assertThat(desk.texts(order, part, "DeliveredQuantity")).containsExactly("100");
        assertThat(desk.texts(order, part, "OutstandingQuantity")).containsExactly("150");
        assertThat(desk.texts(order, rest, "DeliveredQuantity")).containsExactly("150", "12.5");
        assertThat(text(desk.order(order), "$.lines[0].sums.dispatched")).isEqualTo("250");
    }

    @Test
    void what_is_left_never_comes_as_a_whole_or_in_part() {
        var order = desk.order();

        var answer = desk.dispatch(order, """
                {"lines":[{"line":"10","quantity":"200","rest":"never","reason":"No longer made"},
                          {"line":"20","quantity":"10","never":"1","reason":"One broke"}],"send":true}""");

        assertThat(desk.texts(order, answer, "OutstandingQuantity")).containsExactly("0", "1.5");
        var shown = desk.order(order);
        assertThat(text(shown, "$.lines[0].sums.shortClosed")).isEqualTo("50");
        assertThat(text(shown, "$.lines[1].sums.shortClosed")).isEqualTo("1");
    }

    @Test
    void without_send_it_stays_a_draft_that_says_what_is_wrong_with_it() {
        var order = desk.order();

        var answer = desk.dispatch(order, "{\"lines\":[{\"line\":\"20\",\"quantity\":\"a lot\"}]}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(text(answer, "$.status")).isEqualTo("draft");
        assertThat(text(answer, "$.problems[0].field")).isEqualTo("lines[0].quantity");
        assertThat(text(desk.order(order), "$.documents[0].status")).isEqualTo("draft");
        assertThat(text(desk.order(order), "$.lines[1].sums.dispatched")).isEqualTo("0");
    }

    @Test
    void goods_of_two_orders_go_together() {
        var letter = Letter.unique();
        var first = desk.order(letter.order());
        var second = desk.order(letter.numbered(letter.number() + "-B").order());

        var answer = desk.dispatch(first, """
                {"orders":["%1$s"],
                 "lines":[{"line":"10","quantity":"250"},{"line":"20","order":"%1$s","quantity":"12.5"}],
                 "packages":[{"id":"P1","kind":"PALLET","contents":[
                    {"line":"10","quantity":"250"},{"line":"20","order":"%1$s","quantity":"12.5"}]}],
                 "send":true}""".formatted(second.id()));

        assertThat(desk.texts(first, answer, "LineID")).containsExactly("10", "20");
        assertThat(desk.texts(first, answer, "ID")).contains(letter.number(), letter.number() + "-B");
        assertThat(text(desk.order(first), "$.lines[0].sums.dispatched")).isEqualTo("250");
        assertThat(text(desk.order(first), "$.lines[1].sums.dispatched")).isEqualTo("0");
        assertThat(text(desk.order(second), "$.lines[0].sums.dispatched")).isEqualTo("0");
        assertThat(text(desk.order(second), "$.lines[1].sums.dispatched")).isEqualTo("12.5");
    }

    @Test
    void an_article_without_a_number_is_asked_for_once_and_known_from_then_on() {
        var letter = Letter.unique();
        var nameless =
                letter.order().replaceAll("(?s)<cac:SellersItemIdentification>.*?</cac:SellersItemIdentification>", "");
        var first = desk.order(nameless);
        var body = "{\"lines\":[{\"line\":\"10\",\"quantity\":\"%s\"%s}],\"send\":true}";

        var without = desk.dispatch(first, body.formatted("100", ""));
        var told = desk.dispatch(first, body.formatted("100", ",\"itemId\":\"NM-77\""));
        var known = desk.dispatch(first, body.formatted("50", ""));

        isProblem(without, 422);
        assertThat(text(without, "$.problems[0].field")).isEqualTo("lines[0].itemId");
        assertThat(desk.texts(first, told, "ID")).contains("NM-77");
        assertThat(desk.texts(first, known, "ID")).contains("NM-77");
    }

    @Test
    void the_same_request_makes_one_document_with_a_key_and_without() {
        var order = desk.order();
        var part = "{\"lines\":[{\"line\":\"10\",\"quantity\":\"10\"}],\"send\":true}";

        var first = desk.dispatch(order, part, "Idempotency-Key", "d1-" + order.id());
        var second = desk.dispatch(order, part, "Idempotency-Key", "d1-" + order.id());
        var otherBody = desk.dispatch(order, REMAINING, "Idempotency-Key", "d1-" + order.id());
        var keyless = desk.dispatch(order, part);
        var keylessAgain = desk.dispatch(order, part);

        assertThat(second.body()).isEqualTo(first.body());
        isProblem(otherBody, 409);
        assertThat(text(keylessAgain, "$.id")).isEqualTo(text(keyless, "$.id")).isNotEqualTo(text(first, "$.id"));
        assertThat(desk.documents(order)).hasSize(2);
        assertThat(text(desk.order(order), "$.lines[0].sums.dispatched")).isEqualTo("20");
    }

    @Test
    void what_has_not_left_is_declared_void_and_its_goods_are_left_again() {
        var order = desk.order();
        var sent = desk.dispatch(order, REMAINING);

        var voided = desk.post(path(sent) + "/void", order.key());
        var again = desk.post(path(sent) + "/void", order.key());

        assertThat(voided.statusCode()).as(voided.body()).isEqualTo(200);
        assertThat(text(voided, "$.status")).isEqualTo("voided");
        assertThat(again.body()).isEqualTo(voided.body());
        assertThat(text(desk.order(order), "$.lines[0].sums.dispatched")).isEqualTo("0");
        assertThat(text(desk.dispatch(order, "{\"send\":true}"), "$.status")).isEqualTo("sent");
    }

    @Test
    void what_the_buyer_may_have_is_void_only_where_the_buyer_allows_that() {
        var order = desk.order();
        desk.letPull(order.buyer());
        var sent = desk.dispatch(order, REMAINING);
        clock.putForward(Duration.ofSeconds(30));

        var answer = desk.post(path(sent) + "/void", order.key());

        isProblem(answer, 409);
        assertThat(text(answer, "$.detail")).contains("does not allow").contains("Tell the buyer");
        assertThat(text(desk.order(order), "$.lines[0].sums.dispatched")).isEqualTo("250");
    }

    @Test
    void files_go_inside_the_document_where_it_takes_them() {
        var order = desk.order();

        var answer = desk.dispatch(order, """
                {"files":[{"name":"terms.txt","type":"text/plain","content":"T3VyIHRlcm1z"},
                          {"name":"plan.pdf","content":"JVBERi0xLjQKJSBwbGFuCg=="}],"send":true}""");

        var xml = new String(desk.document(order, answer));
        assertThat(xml).contains("filename=\"plan.pdf\"").doesNotContain("filename=\"terms.txt\"");
        var shown = desk.get(path(answer), order.key(), "application/json");
        assertThat((List<?>) JsonPath.read(shown.body(), "$.files[*].fileName"))
                .isEqualTo(List.of("terms.txt", "plan.pdf"));
    }
}
