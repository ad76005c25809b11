package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.ApiClient.OPERATOR;
import static org.orderportal.exchange.api.ApiClient.isProblem;
import static org.orderportal.exchange.api.ApiClient.text;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.exchange.Letter;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Orders as another company's machine reads them over the API. */
@ResponseTest
class OrdersApiReadingTest {

    private ApiClient api;
    private Partners partners;

    @BeforeEach
    void connectOperator(@LocalServerPort int port, @Autowired BeanFactory beans) {
        api = new ApiClient(port);
        partners = Partners.of(api, beans);
        partners.connectOperator();
    }

    @Test
    void an_order_is_shown_with_lines_sums_and_what_can_be_done() {
        var letter = Letter.unique();
        var id = text(api.post(letter.orderBytes()), "$.id");

        var answer = api.get("/api/v1/orders/" + id, OPERATOR);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer, "$.id")).isEqualTo(id);
        assertThat(text(answer, "$.amount")).isEqualTo("1625");
        assertThat(text(answer, "$.lines[0].line")).isEqualTo("10");
        assertThat(text(answer, "$.lines[0].quantity")).isEqualTo("250");
        assertThat(text(answer, "$.lines[1].sums.ordered")).isEqualTo("12.5");
        assertThat(text(answer, "$.totals.payable")).isEqualTo("1625");
        assertThat((Boolean) JsonPath.read(answer.body(), "$.actions.respond.possible"))
                .isFalse();
        assertThat(text(answer, "$.actions.respond.reason"))
                .hasSizeGreaterThan(10)
                .doesNotContain("!");
    }

    @Test
    void the_original_is_given_back_byte_by_byte() throws Exception {
        var letter = Letter.unique();
        var id = text(api.post(letter.orderBytes()), "$.id");

        var answer = api.getBytes("/api/v1/orders/" + id + "/original", OPERATOR);

        assertThat(answer.body()).isEqualTo(letter.orderBytes());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/xml");
    }

    @Test
    void a_suppliers_connection_sees_its_own_orders_and_no_trace_of_others() {
        var own = Letter.unique();
        var foreign = Letter.unique();
        var mine = api.post(own.orderBytes());
        var theirs = api.post(foreign.orderBytes());
        partners.connect(mine);
        partners.connect(theirs);
        var key = partners.keyOfSupplier(mine);

        var list = api.get("/api/v1/orders", key);
        var unknown = api.get("/api/v1/orders/0ZZZZZZZZZZZZ", key);
        var other = api.get("/api/v1/orders/" + text(theirs, "$.id"), key);
        var malformed = api.get("/api/v1/orders/none", key);
        var original = api.get("/api/v1/orders/" + text(theirs, "$.id") + "/original", key);

        assertThat((Object) JsonPath.read(list.body(), "$.orders[*].number")).isEqualTo(List.of(own.number()));
        isProblem(other, 404);
        assertThat(other.body())
                .isEqualTo(unknown.body())
                .isEqualTo(malformed.body())
                .isEqualTo(original.body());
    }

    @Test
    void a_list_is_read_page_by_page_and_filtered() {
        var letter = Letter.unique();
        String key = null;
        for (int i = 0; i < 52; i++) {
            var answer = api.post(letter.numbered(letter.number() + "-" + i).orderBytes());
            if (key == null) {
                partners.connect(answer);
                key = partners.keyOfSupplier(answer);
            }
        }

        var first = api.get("/api/v1/orders", key);
        var second = api.get("/api/v1/orders?after=" + text(first, "$.next"), key);
        var found = api.get("/api/v1/orders?q=" + letter.number() + "-7", key);

        assertThat((Integer) JsonPath.read(first.body(), "$.orders.length()")).isEqualTo(50);
        assertThat((Integer) JsonPath.read(second.body(), "$.orders.length()")).isEqualTo(2);
        assertThat(second.body()).doesNotContain("\"next\"");
        assertThat(text(found, "$.orders[0].number")).isEqualTo(letter.number() + "-7");
        isProblem(api.get("/api/v1/orders?status=strange", key), 400);
        isProblem(api.get("/api/v1/orders?from=yesterday", key), 400);
    }
}
