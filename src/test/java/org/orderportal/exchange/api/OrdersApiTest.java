package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.ApiClient.isProblem;
import static org.orderportal.exchange.api.ApiClient.text;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.exchange.Letter;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Orders that another company's machine brings in over the API. */
@ResponseTest
class OrdersApiTest {

    private ApiClient api;
    private Partners partners;

    @BeforeEach
    void connectOperator(@LocalServerPort int port, @Autowired BeanFactory beans) {
        api = new ApiClient(port);
        partners = Partners.of(api, beans);
        partners.connectOperator();
    }

    @Test
    void a_new_order_is_created_and_waits_for_unknown_parties() {
        var letter = Letter.unique();

        var answer = api.post(letter.orderBytes());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(text(answer, "$.id")).hasSize(13);
        assertThat(text(answer, "$.number")).isEqualTo(letter.number());
        assertThat(text(answer, "$.supplier")).hasSize(13);
        assertThat(text(answer, "$.status")).isEqualTo("waiting-for-connection");
    }

    @Test
    void an_order_of_connected_parties_is_received() {
        var letter = Letter.unique();
        partners.connect(api.post(letter.orderBytes()));

        var second = api.post(letter.numbered(letter.number() + "-B").orderBytes());

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(text(second, "$.status")).isEqualTo("received");
    }

    @Test
    void the_same_bytes_again_answer_200_and_the_same_id() {
        var letter = Letter.unique();

        var first = api.post(letter.orderBytes());
        var second = api.post(letter.orderBytes());

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void other_content_of_the_same_order_is_a_conflict() {
        var letter = Letter.unique();
        api.post(letter.orderBytes());

        var answer = api.post(letter.otherOrderBytes());

        isProblem(answer, 409);
        assertThat(text(answer, "$.problems[0].rule")).isEqualTo("PORTAL-CONFLICT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no order",
                "",
                "<!DOCTYPE Order []><Order/>",
                "<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/>",
                "<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>"
            })
    void what_cannot_be_taken_in_is_refused_with_rule_and_text(String body) {
        var answer = api.post(body.getBytes(StandardCharsets.UTF_8));

        isProblem(answer, 422);
        assertThat(text(answer, "$.problems[0].rule")).startsWith("PORTAL-");
        assertThat(text(answer, "$.problems[0].text")).isNotBlank();
    }

    @Test
    void a_broken_order_is_refused_with_rule_place_and_text() {
        var letter = Letter.unique();
        var answer = api.post(letter.order()
                .replace("<cbc:ID>20</cbc:ID>", "<cbc:ID>10</cbc:ID>")
                .getBytes(StandardCharsets.UTF_8));

        isProblem(answer, 422);
        assertThat(text(answer, "$.problems[0].rule")).isEqualTo("PORTAL-LINE-TWICE");
        assertThat(text(answer, "$.problems[0].place")).isEqualTo("/Order/OrderLine[2]/LineItem/ID");
        assertThat(answer.body()).contains("PEPPOL-T01-R001");
    }

    @Test
    void a_suppliers_connection_brings_in_its_own_orders_only() {
        var own = Letter.unique();
        var key = partners.keyOfSupplier(api.post(own.orderBytes()));
        var foreign = Letter.unique();

        var mine = api.post(key, own.numbered(own.number() + "-C").orderBytes());
        var again = api.post(key, own.numbered(own.number() + "-C").orderBytes());
        var theirs = api.post(key, foreign.orderBytes());

        assertThat(mine.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(mine.body());
        isProblem(theirs, 422);
        assertThat(text(theirs, "$.problems[0].rule")).isEqualTo("PORTAL-NOT-YOURS");
    }

    @Test
    void an_idempotency_key_gives_the_first_answer_again() {
        var letter = Letter.unique();

        var first = api.post(letter.orderBytes(), "Idempotency-Key", "key-" + letter.number());
        var second = api.post(letter.orderBytes(), "Idempotency-Key", "key-" + letter.number());
        var other = api.post(letter.otherOrderBytes(), "Idempotency-Key", "key-" + letter.number());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        isProblem(other, 409);
    }
}
