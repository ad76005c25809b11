package org.orderportal.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.orderportal.exchange.api.ApiClient;
import org.orderportal.exchange.api.ResponseTest;
import org.orderportal.prove.Figures;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one supplier's machine is answered, by every call that the API has, says nothing of another supplier. */
@ResponseTest
@TestInstance(Lifecycle.PER_CLASS)
class CanaryApiTest {

    private Calls calls;
    private Canary own;
    private Canary other;

    @BeforeAll
    void two_suppliers(@LocalServerPort int at, @Autowired BeanFactory beans) {
        var canaries = new Canaries(at, beans);
        own = canaries.make();
        calls = new Calls(new ApiClient(at), own.key());
        other = canaries.make();
    }

    @Test
    void no_call_answers_a_word_of_another_supplier() {
        var foreign = new ArrayList<>(calls.with(other.token(), own, own.key()));
        foreign.addAll(calls.with(other.token(), other, own.key()));

        Figures.note("canary.foreign-calls", foreign.size());
        assertThat(calls.with(own.token(), own, own.key())).as("its own").hasSizeGreaterThan(5);
        assertThat(foreign).isEmpty();
    }

    @Test
    void what_is_another_suppliers_is_answered_like_what_is_nowhere() {
        for (var call : calls.of(other)) {
            if (call.path().contains(other.orders().getFirst())
                    || other.documents().stream().anyMatch(call.path()::contains)) {
                var nowhere = new Calls.Call(call.method(), call.path().replaceAll("/[0-9A-Z]{13}", "/0000000000001"));
                assertThat(calls.send(call, own.key()).statusCode())
                        .as("%s", call)
                        .isEqualTo(calls.send(nowhere, own.key()).statusCode())
                        .isIn(403, 404);
            }
        }
    }

    @Test
    void the_same_calls_find_the_other_by_a_key_that_may_see_all() {
        assertThat(calls.with(other.token(), other, ApiClient.OPERATOR))
                .extracting(Calls.Call::path)
                .contains("/api/v1/orders", "/api/v1/orders/" + other.orders().getFirst())
                .hasSizeGreaterThan(5);
    }
}
