package org.orderportal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.identity.SignedIn;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@AnyDatabase
class ViewersAnswersTest {

    @Autowired
    ViewersAnswers answers;

    @Autowired
    OrderSamples samples;

    @Autowired
    SignedIn signedIn;

    private Company supplier;
    private String order;

    @BeforeEach
    void an_order() {
        supplier = samples.company("Nordvik Fasteners AB");
        signedIn.as(Role.ACCOUNT_MANAGER);
        order = samples.order("PO-1", samples.company("City"), supplier).toString();
    }

    @Test
    void it_is_said_in_words_who_else_is_there() {
        assertThat(words()).isEmpty();
        signedIn.as(Role.ACCOUNT_MANAGER);
        assertThat(words()).isEqualTo("Also looking at it now: Anna Berg");
    }

    @Test
    void what_is_not_there_is_not_found_and_a_window_has_a_name() {
        assertThat(answers.viewers(new OrderId(4711).toString(), "w").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answers.viewers("!", "w").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answers.viewers(order, " ").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void a_supplier_is_told_nothing() {
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);

        assertThatThrownBy(() -> answers.viewers(order, "w")).isInstanceOf(AccessDeniedException.class);
    }

    /** Each time from another window. */
    private String words() {
        var answer = answers.viewers(order, java.util.UUID.randomUUID().toString());
        return Objects.requireNonNull(answer.getBody()).words();
    }
}
