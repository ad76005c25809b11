package org.orderportal.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderportal.exchange.api.ApiClient.OPERATOR;
import static org.orderportal.exchange.api.ApiClient.isProblem;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.security.AsSystem;
import org.orderportal.exchange.Connection;
import org.orderportal.exchange.Connections;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the API answers to calls that it does not know, or not from that caller. */
@ResponseTest
class OrdersApiBoundsTest {

    @Autowired
    Connections connections;

    @Autowired
    AsSystem asSystem;

    private ApiClient api;

    @BeforeEach
    void connectOperator(@LocalServerPort int port, @Autowired BeanFactory beans) {
        api = new ApiClient(port);
        Partners.of(api, beans).connectOperator();
    }

    @Test
    void other_media_types_are_refused() {
        var json = api.send(api.to("/api/v1/orders", OPERATOR)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        var none = api.send(api.to("/api/v1/orders", OPERATOR).POST(BodyPublishers.ofString("<Order/>")));

        isProblem(json, 415);
        isProblem(none, 415);
    }

    @Test
    void more_than_fifty_megabytes_are_too_large_with_and_without_a_stated_length() {
        var size = 51L * 1024 * 1024;
        var stated = api.send(api.to("/api/v1/orders", OPERATOR)
                .header("Content-Type", "application/xml")
                .POST(BodyPublishers.fromPublisher(zeros(size), size)));
        var chunked = api.send(api.to("/api/v1/orders", OPERATOR)
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
        isProblem(api.get("/api/v1/orders", "unknown"), 401);
        isProblem(api.send(api.to("/api/v1/orders")), 401);
    }

    @Test
    void a_revoked_key_is_refused_from_then_on() {
        var made = asSystem.call(() -> connections.create("Old", Connection.Kind.OPERATOR, null));
        assertThat(api.get("/api/v1/orders", made.key()).statusCode()).isEqualTo(200);

        asSystem.run(() -> connections.revoke(made.connection().id()));

        isProblem(api.get("/api/v1/orders", made.key()), 401);
    }

    @Test
    void unknown_paths_and_methods_are_problems_too() {
        isProblem(api.get("/api/v1/nothing", OPERATOR), 404);
        isProblem(api.get("/api/nothing", OPERATOR), 404);
        isProblem(api.send(api.to("/api/v1/orders", OPERATOR).DELETE()), 405);
    }

    @Test
    void the_api_describes_itself() {
        var answer = api.send(api.to("/api/v1/openapi"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("/api/v1/orders/{id}/original").contains("Idempotency-Key");
    }
}
