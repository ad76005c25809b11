package org.orderportal.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Documents;
import org.orderportal.order.Orders;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.response.Responses;
import org.springframework.beans.factory.annotation.Autowired;

/** A response leaves its editor once, and what is wrong with it stays there and is named. */
@ViewPackages(packages = {"org.orderportal.response.ui", "org.orderportal.order.ui", "org.orderportal.document.ui"})
class SentFromTheEditorTest extends EditedResponse {

    @Autowired
    Orders orders;

    @Autowired
    Documents documents;

    @Autowired
    Responses responses;

    @Test
    void sending_is_refused_with_the_field_named_while_something_is_wrong() {
        open();
        type(0, "accepted", "many");
        roundTrip();

        send();

        assertThat(documents.details(draft()).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(find(Span.class).withText("Row 10 › Accepted").exists()).isTrue();
        assertThat(test(find(Notification.class).single()).getText()).isEqualTo("Not sent: 1 thing to fix first.");
        assertThat(find(Button.class).withText("Send order response").single().isEnabled())
                .isTrue();
    }

    @Test
    void a_response_is_sent_once_and_its_page_shown() {
        open();
        type(1, "accepted", "250");
        var id = draft();

        send();

        assertThat(documents.details(id).state()).isEqualTo(DocumentState.SENT);
        assertThat(documents.of(order)).hasSize(1);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("documents/" + id);
        assertThat(orders.details(order).lines().get(1).quantities().confirmed().value())
                .isEqualByComparingTo("250");
    }

    @Test
    void a_sent_response_says_what_its_prices_are_for() {
        order = samples.order(
                "4500081274",
                samples.company("Region Uppsala"),
                supplier,
                WANTED,
                List.of(OrderSamples.priced("10", "Hex bolt M8", 200, "9.8", 100), OrderSamples.line("20", "Nut", 4)));
        open();

        send();

        Grid<Integer> lines = find(Grid.class).single();
        assertThat(test(lines).getLitRendererPropertyValue(0, "price", "price", String.class))
                .isEqualTo("9.80");
        assertThat(test(lines).getLitRendererPropertyValue(0, "price", "per", String.class))
                .isEqualTo("per 100 pcs");
        assertThat(test(lines).getLitRendererPropertyValue(1, "price", "per", String.class))
                .isEmpty();
    }

    @Test
    void a_draft_that_was_sent_from_another_window_says_so_when_one_sends_it() {
        open();
        responses.send(draft(), drafts.read(draft()).revision(), true);

        send();

        assertThat(find(Span.class)
                        .withText("This response has been sent; nothing can be changed in it any more.")
                        .exists())
                .isTrue();
        assertThat(documents.of(order)).hasSize(1);
    }

    @Test
    void a_sent_response_opens_as_a_document_and_not_as_a_form() {
        open();
        var id = draft();
        send();

        UI.getCurrent().navigate("responses/" + id);

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("documents/" + id);
    }
}
