package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderportal.base.IdText;
import org.orderportal.base.security.AsSystem;
import org.orderportal.exchange.Connection;
import org.orderportal.exchange.Connections;
import org.orderportal.exchange.Letter;
import org.orderportal.party.Companies;
import org.orderportal.party.CompanyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Calls the API over a real connection, as another company's machine does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
class OrdersApiTest {

    private static final String OPERATOR = "operator-of-the-api-test";

    @LocalServerPort
    int port;

    @Autowired
    Connections connections;

    @Autowired
    Companies companies;

    @Autowired
    AsSystem asSystem;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void connectOperator() {
        asSystem.run(() -> connections.createWithKey("Operator", Connection.Kind.OPERATOR, null, OPERATOR));
    }

    /** The key of a connection of the supplier in that answer. */
    private String keyOfSupplier(HttpResponse<String> answer) {
        var company = new CompanyId(
                IdText.parse(JsonPath.read(answer.body(), "$.supplier")).orElseThrow());
        return asSystem.call(() -> connections.create("Supplier", Connection.Kind.SUPPLIER, company))
                .key();
    }

    /** Connects both companies of that order. */
    private void connect(HttpResponse<String> answer) {
        var whole = get("/api/v1/orders/" + text(answer, "$.id"), OPERATOR);
        for (var company : List.of(text(whole, "$.supplier"), text(whole, "$.buyer"))) {
            asSystem.run(
                    () -> companies.connect(new CompanyId(IdText.parse(company).orElseThrow())));
        }
    }

    private HttpRequest.Builder to(String path, String key) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + key);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpResponse<String> post(String key, byte[] body, String... headers) {
        var request = to("/api/v1/orders", key).POST(BodyPublishers.ofByteArray(body));
        request.header("Content-Type", "application/xml");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpResponse<String> post(byte[] body, String... headers) {
        return post(OPERATOR, body, headers);
    }

    private HttpResponse<String> get(String path, String key) {
        return send(to(path, key).GET());
    }

    private static String text(HttpResponse<String> answer, String path) {
        return JsonPath.read(answer.body(), path);
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat((Integer) JsonPath.read(answer.body(), "$.status")).isEqualTo(status);
        assertThat(text(answer, "$.detail")).isNotBlank();
    }

    @Test
    void a_new_order_is_created_and_waits_for_unknown_parties() {
        var letter = Letter.unique();

        var answer = post(letter.orderBytes());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(text(answer, "$.id")).hasSize(13);
        assertThat(text(answer, "$.number")).isEqualTo(letter.number());
        assertThat(text(answer, "$.supplier")).hasSize(13);
        assertThat(text(answer, "$.status")).isEqualTo("waiting-for-connection");
    }

    @Test
    void an_order_of_connected_parties_is_received() {
        var letter = Letter.unique();
        connect(post(letter.orderBytes()));

        var second = post(letter.numbered(letter.number() + "-B").orderBytes());

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(text(second, "$.status")).isEqualTo("received");
    }

    @Test
    void the_same_bytes_again_answer_200_and_the_same_id() {
        var letter = Letter.unique();

        var first = post(letter.orderBytes());
        var second = post(letter.orderBytes());

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void other_content_of_the_same_order_is_a_conflict() {
        var letter = Letter.unique();
        post(letter.orderBytes());

        var answer = post(letter.otherOrderBytes());

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
        var answer = post(body.getBytes(StandardCharsets.UTF_8));

        isProblem(answer, 422);
        assertThat(text(answer, "$.problems[0].rule")).startsWith("PORTAL-");
        assertThat(text(answer, "$.problems[0].text")).isNotBlank();
    }

    @Test
    void a_broken_order_is_refused_with_rule_place_and_text() {
        var letter = Letter.unique();
        var answer = post(letter.order()
                .replace("<cbc:ID>20</cbc:ID>", "<cbc:ID>10</cbc:ID>")
                .getBytes(StandardCharsets.UTF_8));

        isProblem(answer, 422);
        assertThat(text(answer, "$.problems[0].rule")).isEqualTo("PORTAL-LINE-TWICE");
        assertThat(text(answer, "$.problems[0].place")).isEqualTo("/Order/OrderLine[2]/LineItem/ID");
        assertThat(answer.body()).contains("PEPPOL-T01-R001");
    }

    @Test
    void other_media_types_are_refused() {
        var json = send(to("/api/v1/orders", OPERATOR)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        var none = send(to("/api/v1/orders", OPERATOR).POST(BodyPublishers.ofString("<Order/>")));

        isProblem(json, 415);
        isProblem(none, 415);
    }

    @Test
    void more_than_fifty_megabytes_are_too_large_with_and_without_a_stated_length() {
        var size = 51L * 1024 * 1024;
        var stated = send(to("/api/v1/orders", OPERATOR)
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.fromPublisher(zeros(size), size)));
        var chunked = send(to("/api/v1/orders", OPERATOR)
                .header("Content-Type", "application/xml")
                .POST(zeros(size)));

        isProblem(stated, 413);
        isProblem(chunked, 413);
    }

    private static BodyPublisher zeros(long size) {
        return BodyPublishers.ofInputStream(() -> new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(length, left);
                left -= count;
                return count;
            }
        });
    }

    @Test
    void without_a_valid_key_nothing_is_answered() {
        isProblem(get("/api/v1/orders", "unknown"), 401);
        isProblem(send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/orders"))), 401);
    }

    @Test
    void a_revoked_key_is_refused_from_then_on() {
        var made = asSystem.call(() -> connections.create("Old", Connection.Kind.OPERATOR, null));
        assertThat(get("/api/v1/orders", made.key()).statusCode()).isEqualTo(200);

        asSystem.run(() -> connections.revoke(made.connection().id()));

        isProblem(get("/api/v1/orders", made.key()), 401);
    }

    @Test
    void an_order_is_shown_with_lines_sums_and_what_can_be_done() {
        var letter = Letter.unique();
        var id = text(post(letter.orderBytes()), "$.id");

        var answer = get("/api/v1/orders/" + id, OPERATOR);

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
        var id = text(post(letter.orderBytes()), "$.id");

        var answer =
                client.send(to("/api/v1/orders/" + id + "/original", OPERATOR).build(), BodyHandlers.ofByteArray());

        assertThat(answer.body()).isEqualTo(letter.orderBytes());
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/xml");
    }

    @Test
    void a_suppliers_connection_sees_its_own_orders_and_no_trace_of_others() {
        var own = Letter.unique();
        var foreign = Letter.unique();
        var mine = post(own.orderBytes());
        var theirs = post(foreign.orderBytes());
        connect(mine);
        connect(theirs);
        var key = keyOfSupplier(mine);

        var list = get("/api/v1/orders", key);
        var unknown = get("/api/v1/orders/0ZZZZZZZZZZZZ", key);
        var other = get("/api/v1/orders/" + text(theirs, "$.id"), key);
        var malformed = get("/api/v1/orders/none", key);
        var original = get("/api/v1/orders/" + text(theirs, "$.id") + "/original", key);

        assertThat((Object) JsonPath.read(list.body(), "$.orders[*].number")).isEqualTo(List.of(own.number()));
        isProblem(other, 404);
        assertThat(other.body())
                .isEqualTo(unknown.body())
                .isEqualTo(malformed.body())
                .isEqualTo(original.body());
    }

    @Test
    void a_suppliers_connection_brings_in_its_own_orders_only() {
        var own = Letter.unique();
        var key = keyOfSupplier(post(own.orderBytes()));
        var foreign = Letter.unique();

        var mine = post(key, own.numbered(own.number() + "-C").orderBytes());
        var again = post(key, own.numbered(own.number() + "-C").orderBytes());
        var theirs = post(key, foreign.orderBytes());

        assertThat(mine.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(mine.body());
        isProblem(theirs, 422);
        assertThat(text(theirs, "$.problems[0].rule")).isEqualTo("PORTAL-NOT-YOURS");
    }

    @Test
    void a_list_is_read_page_by_page_and_filtered() {
        var letter = Letter.unique();
        String key = null;
        for (int i = 0; i < 52; i++) {
            var answer = post(letter.numbered(letter.number() + "-" + i).orderBytes());
            if (key == null) {
                connect(answer);
                key = keyOfSupplier(answer);
            }
        }

        var first = get("/api/v1/orders", key);
        var second = get("/api/v1/orders?after=" + text(first, "$.next"), key);
        var found = get("/api/v1/orders?q=" + letter.number() + "-7", key);

        assertThat((Integer) JsonPath.read(first.body(), "$.orders.length()")).isEqualTo(50);
        assertThat((Integer) JsonPath.read(second.body(), "$.orders.length()")).isEqualTo(2);
        assertThat(second.body()).doesNotContain("\"next\"");
        assertThat(text(found, "$.orders[0].number")).isEqualTo(letter.number() + "-7");
        isProblem(get("/api/v1/orders?status=strange", key), 400);
        isProblem(get("/api/v1/orders?from=yesterday", key), 400);
    }

    @Test
    void an_idempotency_key_gives_the_first_answer_again() {
        var letter = Letter.unique();

        var first = post(letter.orderBytes(), "Idempotency-Key", "key-" + letter.number());
        var second = post(letter.orderBytes(), "Idempotency-Key", "key-" + letter.number());
        var other = post(letter.otherOrderBytes(), "Idempotency-Key", "key-" + letter.number());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        isProblem(other, 409);
    }

    @Test
    void unknown_paths_and_methods_are_problems_too() {
        isProblem(get("/api/v1/nothing", OPERATOR), 404);
        isProblem(get("/api/nothing", OPERATOR), 404);
        isProblem(send(to("/api/v1/orders", OPERATOR).DELETE()), 405);
    }

    @Test
    void the_api_describes_itself() {
        var answer = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/openapi")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("/api/v1/orders/{id}/original").contains("Idempotency-Key");
    }
}
