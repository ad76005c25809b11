package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.ApiClient.OPERATOR;
import static org.orderportal.exchange.api.ApiClient.isProblem;
import static org.orderportal.exchange.api.ApiClient.text;

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

/** What the portal knows of a supplier, read and mended by its machine. */
@ResponseTest
class SuppliersApiTest {

    private AnswerDesk desk;
    private ReceivedOrder order;
    private String path;

    @BeforeEach
    void open(@LocalServerPort int port, @Autowired BeanFactory beans) {
        desk = AnswerDesk.of(port, beans);
        order = desk.order();
        path = pathOf(order);
    }

    private String pathOf(ReceivedOrder received) {
        return "/api/v1/suppliers/" + text(desk.order(received), "$.supplier");
    }

    private HttpResponse<String> supplier(String key) {
        return desk.api().get(path, key);
    }

    @Test
    void a_supplier_mends_its_gs1_prefix_and_takes_it_away_again() {
        var before = supplier(order.key());
        var set = desk.patch(path, order.key(), "{\"gs1Prefix\":\"7300009\"}");
        var untouched = desk.patch(path, order.key(), "{}");
        var byOperator = supplier(OPERATOR);
        var gone = desk.patch(path, order.key(), "{\"gs1Prefix\":null}");

        assertThat(text(before, "$.name")).isNotBlank();
        assertThat(before.body()).doesNotContain("gs1Prefix");
        assertThat(text(set, "$.gs1Prefix")).isEqualTo("7300009");
        assertThat(untouched.body()).isEqualTo(set.body());
        assertThat(byOperator.body()).isEqualTo(set.body());
        assertThat(gone.body()).isEqualTo(before.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gs1Prefix | {'gs1Prefix':'12'}",
                "gs1Prefix | {'gs1Prefix':7300009}",
                "name | {'name':'Another'}",
                "gs1prefix | {'gs1prefix':'7300009'}"
            })
    void what_is_wrong_is_named_and_nothing_is_changed(String field, String body) {
        var before = supplier(order.key());

        var answer = desk.patch(path, order.key(), body.replace('\'', '"'));

        isProblem(answer, 422);
        assertThat(text(answer, "$.problems[0].field")).isEqualTo(field);
        assertThat(text(answer, "$.problems[0].fix")).isNotBlank();
        assertThat(supplier(order.key()).body()).isEqualTo(before.body());
    }

    @Test
    void what_is_no_json_object_is_refused() {
        isProblem(desk.patch(path, order.key(), "[]"), 400);
        isProblem(desk.patch(path, order.key(), "nonsense"), 400);
    }

    @Test
    void a_supplier_of_somebody_else_is_answered_like_one_that_is_not_there() {
        var foreign = pathOf(desk.order());
        var buyer = "/api/v1/suppliers/" + text(desk.order(order), "$.buyer");

        var unknown = desk.api().get("/api/v1/suppliers/0ZZZZZZZZZZZZ", order.key());

        isProblem(unknown, 404);
        assertThat(List.of(
                        desk.api().get(foreign, order.key()),
                        desk.api().get(buyer, OPERATOR),
                        desk.api().get("/api/v1/suppliers/none", order.key()),
                        desk.patch(foreign, order.key(), "{\"gs1Prefix\":\"7300009\"}"),
                        desk.patch(foreign, order.key(), "nonsense")))
                .extracting(HttpResponse::body)
                .containsOnly(unknown.body());
    }
}
