package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.ApiClient.isProblem;
import static org.orderportal.exchange.api.ApiClient.text;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderportal.exchange.api.AnswerDesk.ReceivedOrder;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Orders invoiced, and invoices credited, by a supplier's machine over the API. */
@ResponseTest
class InvoicesApiTest {

    private static final String ALL = "{\"base\":\"order\",\"sellerRegistration\":\"5566778899\",\"send\":true}";

    private AnswerDesk desk;
    private ReceivedOrder order;

    @BeforeEach
    void open(@LocalServerPort int port, @Autowired BeanFactory beans) {
        desk = AnswerDesk.of(port, beans);
        order = desk.order();
    }

    private HttpResponse<String> invoice(String json, String... headers) {
        return desk.postJson("/api/v1/orders/" + order.id() + "/invoices", order.key(), json, headers);
    }

    private HttpResponse<String> credit(HttpResponse<String> invoice, String json) {
        return desk.postJson("/api/v1/invoices/" + text(invoice, "$.id") + "/credit-notes", order.key(), json);
    }

    private void tellMasterData() {
        var supplier = text(desk.order(order), "$.supplier");
        var told = desk.patch(
                "/api/v1/suppliers/" + supplier,
                order.key(),
                "{\"vatNumber\":\"SE556677889901\",\"iban\":\"SE45 5000 0000 0583 9825 7466\"}");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(text(told, "$.iban")).isEqualTo("SE4550000000058398257466");
    }

    private List<String> texts(HttpResponse<String> answer, String element) {
        return desk.texts(order, answer, element);
    }

    @Test
    void what_is_missing_is_named_told_once_and_remembered() {
        var refused = invoice(ALL);

        isProblem(refused, 422);
        assertThat((List<String>) JsonPath.read(refused.body(), "$.problems[*].field"))
                .contains("sellerVat");
        assertThat((List<String>) JsonPath.read(refused.body(), "$.problems[*].rule"))
                .contains("invoice.problem.seller-vat");

        tellMasterData();
        var answer = invoice(ALL);

        assertThat(texts(answer, "InvoicedQuantity")).containsExactly("250", "12.5");
        assertThat(new String(desk.document(order, answer))).contains("SE556677889901", "SE4550000000058398257466");
        assertThat(text(answer, "$.number")).startsWith("IN-");
        var shown = desk.order(order);
        assertThat(text(shown, "$.documents[0].kind")).isEqualTo("invoice");
        assertThat(text(shown, "$.lines[0].sums.invoiced")).isEqualTo("250");
        assertThat((Boolean) JsonPath.read(shown.body(), "$.actions.invoice.possible"))
                .isFalse();
    }

    @Test
    void a_part_is_invoiced_with_all_that_can_be_said() {
        tellMasterData();

        var answer = invoice("""
                {"lines":[{"line":"10","quantity":"100","price":"2","vat":"S 12","discountPercent":"10","note":"First part"}],
                 "number":"2026-001","issuedOn":"2026-11-20","dueOn":"2026-12-24","terms":"34 days","fine":"8",
                 "buyerReference":"R-1","accounting":"A-1","contract":"C-1","project":"P-1","sellerReference":"Anna",
                 "deliveredOn":"2026-11-18","charges":[{"code":"fc","description":"Freight","amount":"50","vat":"25"}],
                 "discounts":[{"description":"Campaign","percent":"5","vat":"12"}],
                 "payments":[{"way":"bankgiro","account":"5805-6201"}],"paymentReference":"12345674",
                 "message":"Thank you","sellerRegistration":"5566778899","send":true}""");

        assertThat(new String(desk.document(order, answer)))
                .contains("2026-001", "2026-12-24", "34 days", "R-1", "A-1", "C-1", "P-1", "2026-11-18")
                .contains(
                        "First part", "Freight", "Campaign", "SE:BANKGIRO", "58056201", "12345674", "Thank you", "Anna")
                .doesNotContain("SE4550000000058398257466");
        assertThat(text(desk.order(order), "$.lines[0].sums.invoiced")).isEqualTo("100");
        assertThat(text(desk.order(order), "$.lines[1].sums.invoiced")).isEqualTo("0");

        var again = invoice("{\"number\":\"2026-001\",\"send\":true}");
        isProblem(again, 422);
        assertThat(again.body()).contains("2026-001");
    }

    @Test
    void what_an_advice_dispatched_is_invoiced_and_names_it() {
        tellMasterData();
        var advice = desk.dispatch(order, "{\"lines\":[{\"line\":\"10\",\"quantity\":\"40\"}],\"send\":true}");

        var answer = invoice(
                "{\"base\":[\"" + text(advice, "$.id") + "\"],\"sellerRegistration\":\"5566778899\",\"send\":true}");

        assertThat(texts(answer, "InvoicedQuantity")).containsExactly("40");
        assertThat(texts(answer, "DespatchDocumentReference")).hasSize(1);
        var undone = desk.post("/api/v1/documents/" + text(advice, "$.id") + "/undo", order.key());
        isProblem(undone, 409);
        assertThat(undone.body()).contains(text(answer, "$.number"));
    }

    @Test
    void an_invoice_is_credited_whole_by_quantity_and_by_amount() {
        tellMasterData();
        var invoice = invoice(ALL);

        var quantity =
                credit(invoice, "{\"lines\":[{\"line\":\"10\",\"quantity\":\"50\"}],\"again\":true,\"send\":true}");
        assertThat(texts(quantity, "CreditedQuantity")).containsExactly("50");
        assertThat(text(desk.order(order), "$.lines[0].sums.credited")).isEqualTo("50");

        var amount = credit(invoice, "{\"amount\":\"12.50\",\"send\":true}");
        assertThat(texts(amount, "TaxExclusiveAmount")).containsExactly("12.50");
        assertThat(text(desk.order(order), "$.lines[0].sums.credited")).isEqualTo("50");

        var whole = credit(invoice, "{\"whole\":true,\"send\":true}");
        assertThat(texts(whole, "CreditedQuantity")).containsExactly("200", "12.5");
        var sum = List.of(invoice, quantity, amount, whole).stream()
                .map(document -> new java.math.BigDecimal(
                        texts(document, "TaxExclusiveAmount").getFirst()))
                .toList();
        assertThat(sum.get(1).add(sum.get(2)).add(sum.get(3))).isEqualByComparingTo(sum.getFirst());

        isProblem(credit(invoice, "{\"whole\":true,\"message\":\"Once more\",\"send\":true}"), 422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base | {'base':'all'}",
                "base[0] | {'base':['0000000000000']}",
                "lines[0].line | {'lines':[{'line':'99'}]}",
                "lines[0].quantity | {'lines':[{'line':'10','quantity':'251'}],'send':true}",
                "lines[0].vat | {'lines':[{'line':'10','vat':'much'}],'send':true}",
                "payments[0].account | {'payments':[{'way':'IBAN','account':'SE00'}],'send':true}",
                "payments[0] | {'payments':[null]}",
                "reasons.X | {'reasons':{'X':{'code':'Y'}}}",
                "reasons.E | {'reasons':{'E':null}}",
                "basis | {'basis':'order'}"
            })
    void what_is_wrong_is_named_and_no_draft_is_kept(String field, String body) {
        tellMasterData();

        var answer = invoice(body.replace('\'', '"'));

        isProblem(answer, 422);
        assertThat((List<String>) JsonPath.read(answer.body(), "$.problems[*].field"))
                .contains(field);
        assertThat(desk.documents(order)).isEmpty();
    }

    @Test
    void the_same_request_makes_one_invoice() {
        tellMasterData();

        var first = invoice(ALL, "Idempotency-Key", "one");
        var second = invoice(ALL, "Idempotency-Key", "one");

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(desk.documents(order)).hasSize(1);
    }

    @Test
    void an_invoice_of_somebody_else_is_not_there() {
        tellMasterData();
        var invoice = invoice(ALL);
        var stranger = desk.order();

        var answer = desk.postJson(
                "/api/v1/invoices/" + text(invoice, "$.id") + "/credit-notes", stranger.key(), "{\"whole\":true}");

        isProblem(answer, 404);
    }
}
