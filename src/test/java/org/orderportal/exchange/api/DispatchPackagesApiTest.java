package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.ApiClient.isProblem;
import static org.orderportal.exchange.api.ApiClient.text;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Gs1;
import org.orderportal.exchange.ubl.RuleCheck;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How goods are packed, told by a supplier's machine over the API, and the papers of it. */
@ResponseTest
class DispatchPackagesApiTest {

    private AnswerDesk desk;

    @BeforeEach
    void open(@LocalServerPort int port, @Autowired BeanFactory beans) {
        desk = AnswerDesk.of(port, beans);
    }

    private static String path(HttpResponse<String> answer) {
        return "/api/v1/documents/" + text(answer, "$.id");
    }

    @Test
    void a_pallet_with_boxes_goes_with_numbers_that_are_made() {
        var order = desk.order();
        desk.giveGs1Prefix(order);

        var answer = desk.dispatch(order, """
                {"packages":[
                   {"id":"P1","kind":"pallet","make":true,"marks":"KEEP DRY","weight":"180","length":"120","width":"80",
                    "height":"100"},
                   {"id":"B1","kind":"BOX","make":true,"on":"P1","contents":[{"line":"10","quantity":"250"}]},
                   {"id":"B2","on":"P1","contents":[{"line":"20","quantity":"12.5"}]}],"send":true}""");

        var xml = new String(desk.document(order, answer));
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

        assertThat(desk.texts(order, first, "ID")).contains(sscc);
        isProblem(second, 422);
        assertThat(text(second, "$.detail")).contains(sscc);
        assertThat(desk.documents(order)).hasSize(1);
    }

    @Test
    void labels_and_packing_list_are_given_as_pdf_before_and_after_it_is_sent() {
        var order = desk.order();
        desk.giveGs1Prefix(order);
        var body = """
                {"packages":[{"id":"P1","kind":"PALLET","make":true,"contents":[
                    {"line":"10","quantity":"250"},{"line":"20","quantity":"12.5"}]}],"send":%s}""";

        var draft = desk.dispatch(order, body.formatted("false"));
        var sent = desk.dispatch(order, body.formatted("true"));

        for (var document : List.of(path(draft), path(sent))) {
            for (var paper : List.of("/labels", "/labels?paper=a6", "/labels?paper=sheet", "/packing-list")) {
                var pdf = desk.get(document + paper, order.key(), "application/pdf");
                assertThat(pdf.statusCode()).as(paper + pdf.body()).isEqualTo(200);
                assertThat(pdf.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/pdf");
                assertThat(pdf.body()).startsWith("%PDF");
            }
        }
        isProblem(desk.get(path(sent) + "/labels?paper=a3", order.key(), "application/pdf"), 400);
    }

    @Test
    void only_a_dispatch_advice_of_ones_own_has_labels() {
        var own = desk.order();
        var foreign = desk.order();
        var response = desk.respond(own, AnswerDesk.ACCEPT);
        var theirs = desk.dispatch(foreign, "{\"send\":true}");

        var unknown = desk.get("/api/v1/documents/0ZZZZZZZZZZZZ/labels", own.key(), "application/pdf");

        isProblem(unknown, 404);
        assertThat(List.of(
                        desk.get(path(response) + "/labels", own.key(), "application/pdf"),
                        desk.get(path(response) + "/packing-list", own.key(), "application/pdf"),
                        desk.get(path(theirs) + "/labels", own.key(), "application/pdf"),
                        desk.get(path(theirs) + "/packing-list", own.key(), "application/pdf")))
                .extracting(HttpResponse::body)
                .containsOnly(unknown.body());
    }
}
