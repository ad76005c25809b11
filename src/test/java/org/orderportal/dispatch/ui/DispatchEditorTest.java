package org.orderportal.dispatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.BoxOrder;
import org.orderportal.dispatch.UnitKind;
import org.orderportal.document.DocumentState;

/** A clerk dispatches an order of three lines in the editor. */
@AnyDatabase
@ViewPackages(packages = {"org.orderportal.dispatch.ui", "org.orderportal.order.ui", "org.orderportal.document.ui"})
class DispatchEditorTest extends EditedDispatch {

    @Test
    void all_that_is_left_stands_there_and_is_sent() {
        open();
        assertThat(cell(0, "quantity")).isEqualTo("200");
        assertThat(says("All that is left")).isTrue();
        var id = draft();

        send();

        assertThat(documents.details(id).state()).isEqualTo(DocumentState.SENT);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("documents/" + id);
        assertThat(sums(1).dispatched()).isEqualTo(Quantity.of(400));
    }

    @Test
    void a_lower_quantity_leaves_the_rest_for_later_or_for_never() {
        open();
        type(0, "quantity", "1,5");
        type(1, "quantity", "100");
        assertThat(cell(0, "quantity")).isEqualTo("1.5");
        assertThat(remark(1)).isEqualTo("300 later");

        type(1, "rest", "true");

        assertThat(remark(1)).isEqualTo("300 never");
        assertThat(says("A part of what is left")).isTrue();
        send();
        assertThat(sums(0).dispatched()).isEqualTo(Quantity.of("1.5"));
        assertThat(sums(1).shortClosed()).isEqualTo(Quantity.of(300));
    }

    @Test
    void a_row_that_is_not_ticked_stays() {
        open();

        type(2, "included", "false");

        assertThat(remark(2)).isEqualTo("stays");
        send();
        assertThat(sums(2).dispatched()).isEqualTo(Quantity.ZERO);
        assertThat(sums(1).dispatched()).isEqualTo(Quantity.of(400));
    }

    @Test
    void one_row_goes_alone_when_none_was_said_to_and_none_can_be_said_again() {
        open();
        press("None of it");
        assertThat(remark(0)).isEqualTo("stays");

        type(1, "included", "true");
        assertThat(remark(0)).isEqualTo("stays");
        assertThat(remark(1)).isEmpty();

        press("None of it");
        assertThat(remark(1)).isEqualTo("stays");

        type(1, "included", "true");
        send();
        assertThat(sums(0).dispatched()).isEqualTo(Quantity.ZERO);
        assertThat(sums(1).dispatched()).isEqualTo(Quantity.of(400));
    }

    @Test
    void all_that_is_left_can_be_taken_along_again() {
        open();
        type(1, "included", "false");
        press("None of it");

        press("All that is left");
        assertThat(remark(0)).isEmpty();
        assertThat(remark(1)).isEmpty();

        type(1, "included", "false");
        assertThat(remark(1)).isEqualTo("stays");
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
        roundTrip();
    }

    @Test
    void more_than_is_left_is_confirmed_before_it_goes() {
        open();
        type(0, "quantity", "201");
        var id = draft();

        send();

        assertThat(documents.details(id).state()).isEqualTo(DocumentState.DRAFT);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(documents.details(id).state()).isEqualTo(DocumentState.SENT);
    }

    @Test
    void nothing_is_remarked_of_a_quantity_that_cannot_be() {
        open();

        type(1, "quantity", "-3");

        assertThat(remark(1)).isEmpty();
        assertThat(says("A quantity cannot be negative.")).isTrue();
    }

    @Test
    void what_a_buyer_takes_only_at_once_is_not_called_free_to_come_later() {
        takesAllAtOnce();
        open();

        assertThat(find(Paragraph.class)
                        .withTextContaining("Region Uppsala takes everything at once: every row in full.")
                        .exists())
                .isTrue();
        assertThat(find(Paragraph.class).withTextContaining("later dispatch").exists())
                .isFalse();
    }

    @Test
    void what_cannot_be_read_keeps_it_back_and_is_named() {
        open();
        type(0, "quantity", "many");

        send();

        assertThat(documents.details(draft()).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(says("Row 10 › Now")).isTrue();
    }

    @Test
    void a_prefix_is_asked_for_once_and_boxes_get_numbers() {
        open();
        test(find(TextField.class).withCaption("GS1 company prefix").single()).setValue("7350001");
        test(find(Button.class).withText("Remember it").single()).click();
        roundTrip();

        packages.pack(
                draft(), new BoxOrder(test(goods()).getRow(0), 10, Quantity.of(20), UnitKind.BOX, null, null, true));
        UI.getCurrent().navigate("orders/" + order);
        open();

        assertThat(find(TextField.class).withCaption("GS1 company prefix").exists())
                .isFalse();
        assertThat(says("10 units")).isTrue();
    }

    @Test
    void a_draft_that_was_sent_from_another_window_says_so() {
        open();
        advices.send(draft(), drafts.read(draft()).revision(), true);

        send();

        assertThat(says("This dispatch advice has been sent; nothing can be changed in it any more."))
                .isTrue();
    }

    @Test
    void an_order_that_is_delivered_in_full_says_why_it_cannot_be_dispatched() {
        open();
        send();

        UI.getCurrent().navigate("orders/" + order + "/dispatch");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("orders/" + order);
    }
}
