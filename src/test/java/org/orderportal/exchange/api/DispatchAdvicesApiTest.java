package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.base.Gs1;
import org.orderportal.exchange.Letter;
import org.orderportal.exchange.api.AnswerDesk.ReceivedOrder;
import org.orderportal.exchange.ubl.RuleCheck;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What leaves of orders, told by a supplier's machine over the API. */
@ResponseTest
class DispatchAdvicesApiTest {

    private static final String REMAINING = "{\"lines\":\"remaining\",\"send\":true}";

    private AnswerDesk desk;

    @BeforeEach
    void open(@LocalServerPort int port, @Autowired BeanFactory beans) {
        desk = AnswerDesk.of(port, beans);
    }

    /** The bytes of what was sent, which break no official rule. */
    private byte[] document(ReceivedOrder order, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(text(answer, "$.status")).isEqualTo("sent");
        var bytes = desk.api()
                .getBytes("/api/v1/documents/" + text(answer, "$.id"), order.key())
                .body();
        assertThat(RuleCheck.fatal(bytes)).isEmpty();
        return bytes;
    }

    private List<String> texts(ReceivedOrder order, HttpResponse<String> answer, String element) {
        return RuleCheck.texts(document(order, answer), element);
    }

    private void giveGs1Prefix(ReceivedOrder order) {
        var supplier = text(desk.order(order), "$.supplier");
        var answer = desk.patch("/api/v1/suppliers/" + supplier, order.key(), "{\"gs1Prefix\":\"7300009\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String path(HttpResponse<String> answer) {
        return "/api/v1/documents/" + text(answer, "$.id");
    }

    @ParameterizedTest
    @ValueSource(strings = {REMAINING, "{\"send\":true}"})
    void all_that_is_left_goes_and_the_order_shows_it(String body) {
        var order = desk.order();

        var answer = desk.dispatch(order, body);

        assertThat(texts(order, answer, "DeliveredQuantity")).containsExactly("250", "12.5");
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

        assertThat(new String(document(order, part)))
                .contains("On its way to us", "First part", "LOT-5", ">A1<", ">A2<", "2099-01-31", ">ADR<", ">3<")
                .contains("TRACK-9", "Swift Freight", ">S-1<", "14:30:00", "2099-12-01", "12.5", "0.8", "Take care")
                .contains("Goods in", "Kiruna");
        assertThat(texts(order, part, "DeliveredQuantity")).containsExactly("100");
        assertThat(texts(order, part, "OutstandingQuantity")).containsExactly("150");
        assertThat(texts(order, rest, "DeliveredQuantity")).containsExactly("150", "12.5");
        assertThat(text(desk.order(order), "$.lines[0].sums.dispatched")).isEqualTo("250");
    }

    @Test
    void what_is_left_never_comes_as_a_whole_or_in_part() {
        var order = desk.order();

        var answer = desk.dispatch(order, """
                {"lines":[{"line":"10","quantity":"200","rest":"never","reason":"No longer made"},
                          {"line":"20","quantity":"10","never":"1","reason":"One broke"}],"send":true}""");

        assertThat(texts(order, answer, "OutstandingQuantity")).containsExactly("0", "1.5");
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
    void a_pallet_with_boxes_goes_with_numbers_that_are_made() {
        var order = desk.order();
        giveGs1Prefix(order);

        var answer = desk.dispatch(order, """
                {"packages":[
                   {"id":"P1","kind":"pallet","make":true,"marks":"KEEP DRY","weight":"180","length":"120","width":"80",
                    "height":"100"},
                   {"id":"B1","kind":"BOX","make":true,"on":"P1","contents":[{"line":"10","quantity":"250"}]},
                   {"id":"B2","on":"P1","contents":[{"line":"20","quantity":"12.5"}]}],"send":true}""");

        var xml = new String(document(order, answer));
        var units = RuleCheck.texts(xml.getBytes(), "TransportHandlingUnitTypeCode");
        assertThat(units).containsExactly("PX", "PX");
        assertThat(xml).contains("KEEP DRY", ">180<", ">0.96<", "schemeID=\"SSCC\">");
        assertThat(RuleCheck.texts(xml.getBytes(), "PackagingTypeCode")).containsExactly("BX", "BX");
        var ssccs = RuleCheck.texts(xml.getBytes(), "ID").stream()
                .filter(Gs1::isSscc)
                .distinct()
                .toList();
        assertThat(ssccs).hasSize(2);
    }

    @Test
    void an_sscc_that_is_given_is_taken_and_never_used_for_a_second_dispatch() {
        var order = desk.order();
        var sscc = Gs1.withCheckDigit("37300009" + "%09d".formatted(System.nanoTime() % 1_000_000_000L));
        var body = """
                {"lines":[{"line":"10","quantity":"%s"}],
                 "packages":[{"id":"P1","kind":"PALLET","sscc":"%s","contents":[{"line":"10","quantity":"%s"}]}],
                 "send":true}""";

        var first = desk.dispatch(order, body.formatted("100", sscc, "100"));
        var second = desk.dispatch(order, body.formatted("50", sscc, "50"));

        assertThat(texts(order, first, "ID")).contains(sscc);
        isProblem(second, 422);
        assertThat(text(second, "$.detail")).contains(sscc);
        assertThat(desk.documents(order)).hasSize(1);
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

        assertThat(texts(first, answer, "LineID")).containsExactly("10", "20");
        assertThat(texts(first, answer, "ID")).contains(letter.number(), letter.number() + "-B");
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
        assertThat(texts(first, told, "ID")).contains("NM-77");
        assertThat(texts(first, known, "ID")).contains("NM-77");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lines | {'lines':'all','send':true}",
                "lines | {'lines':5,'send':true}",
                "lines | {'lines':[],'send':true}",
                "lines[0].quantity | {'lines':[{'line':'10','quantity':'1,5'}],'send':true}",
                "lines[0].quantity | {'lines':[{'line':'10','quantity':'-1'}],'send':true}",
                "lines[1].never | {'lines':[{'line':'10'},{'line':'20','quantity':'10','never':'5'}],'send':true}",
                "lines[0].line | {'lines':[{'line':'30'}],'send':true}",
                "lines[0].line | {'lines':[{'quantity':'1'}],'send':true}",
                "lines[1].line | {'lines':[{'line':'10'},{'line':'10'}],'send':true}",
                "lines[0].order | {'lines':[{'line':'10','order':'0ZZZZZZZZZZZZ'}],'send':true}",
                "lines[0].rest | {'lines':[{'line':'10','rest':'sometimes'}],'send':true}",
                "lines[0].qantity | {'lines':[{'line':'10','qantity':'1'}],'send':true}",
                "lines[0].bestBefore | {'lines':[{'line':'10','bestBefore':'31/01/2027'}],'send':true}",
                "lines[0].serials[1] | {'lines':[{'line':'10','serials':['A',{'n':'B'}]}],'send':true}",
                "orders[0] | {'orders':['0ZZZZZZZZZZZZ'],'send':true}",
                "orders[0] | {'orders':['none'],'send':true}",
                "packages[0].id | {'packages':[{'kind':'BOX'}],'send':true}",
                "packages[1].id | {'packages':[{'id':'P1'},{'id':'P1'}],'send':true}",
                "packages[0].on | {'packages':[{'id':'P1','on':'P2'}],'send':true}",
                "packages[0].make | {'packages':[{'id':'P1','sscc':'1','make':true}],'send':true}",
                "packages[0].make | {'packages':[{'id':'P1','make':true,'contents':[{'line':'10','quantity':'1'}]}],'send':true}",
                "packages[0].sscc | {'packages':[{'id':'P1','sscc':'12','contents':[{'line':'10','quantity':'1'}]}],'send':true}",
                "packages[0].kind | {'packages':[{'id':'P1','kind':'SACK','contents':[{'line':'10','quantity':'1'}]}],'send':true}",
                "packages[0].contents[0].line | {'packages':[{'id':'P1','contents':[{'line':'30','quantity':'1'}]}],'send':true}",
                "packages[0].contents[0].quantity | {'packages':[{'id':'P1','contents':[{'line':'10'}]}],'send':true}",
                "packages[0].weight | {'packages':[{'id':'P1','weight':'-1','contents':[{'line':'10','quantity':'1'}]}],'send':true}",
                "transportMode | {'transportMode':'BROOM','send':true}",
                "incoterm | {'incoterm':'XXX','send':true}",
                "dispatchedAt | {'dispatchedAt':'noon','send':true}",
                "dispatchedOn | {'dispatchedOn':'2020-01-01','send':true}",
                "shipTo.country | {'shipTo':{'country':'Sweden'},'send':true}",
                "grossWeight | {'grossWeight':'heavy','send':true}",
                "files[0].content | {'files':[{'name':'a.txt','content':'%%'}],'send':true}"
            })
    void what_is_wrong_is_named_with_field_rule_and_fix_and_leaves_no_draft(String field, String body) {
        var order = desk.order();

        var answer = desk.dispatch(order, body.replace('\'', '"'));

        isProblem(answer, 422);
        assertThat(text(answer, "$.problems[0].field")).as(answer.body()).isEqualTo(field);
        assertThat(text(answer, "$.problems[0].rule")).isNotBlank();
        assertThat(text(answer, "$.problems[0].fix")).isNotBlank().doesNotContain("!");
        assertThat(desk.documents(order)).isEmpty();
    }

    @Test
    void what_is_no_json_is_refused() {
        var order = desk.order();

        isProblem(desk.dispatch(order, "{\"lines\":"), 400);
        isProblem(desk.dispatch(order, "[]"), 400);
        var xml = desk.api()
                .to("/api/v1/orders/" + order.id() + "/dispatch-advices", order.key())
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.ofString(REMAINING));
        isProblem(desk.api().send(xml), 415);
    }

    @Test
    void an_order_of_which_nothing_is_left_is_refused_with_the_reason() {
        var order = desk.order();
        desk.dispatch(order, REMAINING);

        var again = desk.dispatch(order, "{\"lines\":[{\"line\":\"10\",\"quantity\":\"1\"}],\"send\":true}");

        isProblem(again, 422);
        assertThat(text(again, "$.detail")).isEqualTo("Everything has been dispatched.");
        assertThat(desk.documents(order)).hasSize(1);
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
    void an_order_of_somebody_else_is_answered_like_one_that_is_not_there() {
        var own = desk.order();
        var foreign = desk.order();

        var other = desk.dispatch(foreign.id(), own.key(), REMAINING);
        var unknown = desk.dispatch("0ZZZZZZZZZZZZ", own.key(), REMAINING);
        var withNonsense = desk.dispatch(foreign.id(), own.key(), "nonsense");
        var along = desk.dispatch(own, "{\"orders\":[\"" + foreign.id() + "\"],\"send\":true}");

        isProblem(other, 404);
        assertThat(List.of(unknown, withNonsense))
                .extracting(HttpResponse::body)
                .containsOnly(other.body());
        assertThat(text(along, "$.problems[0].field")).isEqualTo("orders[0]");
        assertThat(desk.documents(foreign)).isEmpty();
        assertThat(desk.documents(own)).isEmpty();
    }

    @Test
    void files_go_inside_the_document_where_it_takes_them() {
        var order = desk.order();

        var answer = desk.dispatch(order, """
                {"files":[{"name":"terms.txt","type":"text/plain","content":"T3VyIHRlcm1z"},
                          {"name":"plan.pdf","content":"JVBERi0xLjQKJSBwbGFuCg=="}],"send":true}""");

        var xml = new String(document(order, answer));
        assertThat(xml).contains("filename=\"plan.pdf\"").doesNotContain("filename=\"terms.txt\"");
        var shown = desk.get(path(answer), order.key(), "application/json");
        assertThat((List<?>) JsonPath.read(shown.body(), "$.files[*].fileName"))
                .isEqualTo(List.of("terms.txt", "plan.pdf"));
    }
}
