package org.orderportal.dispatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.IdText;
import org.orderportal.base.Quantity;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.response.ResponseField;
import org.orderportal.response.Responses;
import org.springframework.beans.factory.annotation.Autowired;

/** The worked cases of deliveries (domain, 5), each typed into the editor and read off the order's page. */
@AnyDatabase
@ViewPackages(
        packages = {
            "org.orderportal.dispatch.ui",
            "org.orderportal.order.ui",
            "org.orderportal.document.ui",
            "org.orderportal.response.ui"
        })
class WorkedDeliveriesTest extends EditedDispatch {

    @Autowired
    Responses responses;

    private void orderOf(long quantity) {
        order = samples.order(
                "PO-" + UUID.randomUUID().toString().substring(0, 8),
                samples.company("Region Uppsala"),
                supplier,
                LocalDate.now().plusDays(9),
                List.of(OrderSamples.line("10", "Hex bolt M8", quantity)));
    }

    private void answer(String accepted, String later) {
        var draft = responses.open(order);
        var line = IdText.of(orders.details(order).lines().getFirst().id());
        write(draft, line, ResponseField.ACCEPTED, accepted);
        write(draft, line, ResponseField.BACK_ORDER, later);
        responses.send(draft, drafts.read(draft).revision(), true);
    }

    private void write(DocumentId draft, String row, String field, String text) {
        var base =
                drafts.read(draft).value(row, field).map(FieldValue::revision).orElse(0L);
        drafts.patch(
                draft,
                new DraftPatch(
                        new FieldAddress(row, field),
                        base,
                        text,
                        false,
                        UUID.randomUUID().toString()));
    }

    private void dispatch(String quantity) {
        open();
        type(0, "quantity", quantity);
        send();
    }

    /** What the order's page says at its head. */
    private String badge() {
        UI.getCurrent().navigate("orders/" + order);
        roundTrip();
        return find(Span.class).withClassName("badge").all().getFirst().getText();
    }

    @Test
    void four_of_an_unanswered_ten_accept_it_and_are_delivered_4_of_10() {
        orderOf(10);
        open();
        assertThat(find(com.vaadin.flow.component.html.Paragraph.class)
                        .withClassName("accepts-implicitly")
                        .single()
                        .isVisible())
                .isTrue();

        dispatch("4");

        assertThat(badge()).isEqualTo("Delivered 4 of 10");
        assertThat(sums(0).confirmed()).isEqualTo(Quantity.of(10));
    }

    @Test
    void eight_where_six_were_confirmed_are_delivered_in_full_after_a_warning() {
        orderOf(10);
        answer("6", "");
        dispatch("8");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(sums(0).dispatched()).isEqualTo(Quantity.of(8));
        assertThat(badge()).doesNotContain("Delivered 6", "of 10");
    }

    @Test
    void what_was_on_back_order_is_delivered_after_another_answer() {
        orderOf(6);
        answer("2", "3");
        open();
        send();
        assertThat(badge()).contains("Back order");

        answer("5", "0");
        assertThat(badge()).isEqualTo("Delivered 2 of 5");
        open();
        assertThat(cell(0, "quantity")).isEqualTo("3");
        send();

        assertThat(sums(0).dispatched()).isEqualTo(Quantity.of(5));
    }

    @Test
    void six_and_then_four_are_all_of_ten() {
        orderOf(10);
        dispatch("6");
        assertThat(badge()).isEqualTo("Delivered 6 of 10");

        open();
        assertThat(cell(0, "quantity")).isEqualTo("4");
        send();

        assertThat(sums(0).dispatched()).isEqualTo(Quantity.of(10));
    }

    @Test
    void six_of_ten_and_the_rest_never_leave_nothing_to_deliver() {
        orderOf(10);
        open();
        type(0, "quantity", "6");
        type(0, "rest", "true");
        send();

        assertThat(sums(0).shortClosed()).isEqualTo(Quantity.of(4));
        assertThat(badge()).doesNotContain("of 10");
    }

    @Test
    void six_now_three_later_and_one_never_are_delivered_6_of_9() {
        orderOf(10);
        open();
        type(0, "quantity", "6");
        test(goods()).invokeLitRendererFunction(0, "more", "openForm");
        test(find(TextField.class).withCaption("Of the rest, will never come").single())
                .setValue("1");
        roundTrip();
        send();

        assertThat(sums(0).shortClosed()).isEqualTo(Quantity.of(1));
        assertThat(badge()).isEqualTo("Delivered 6 of 9");
    }
}
