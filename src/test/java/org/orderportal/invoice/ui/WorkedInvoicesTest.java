package org.orderportal.invoice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.IdText;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.DispatchField;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DocumentSummary;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.FieldAddress;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.Folder;
import org.orderportal.order.LineTerms;

/** The worked cases of invoices and credits (domain, 5), each typed into the editor and read off the order's page. */
@AnyDatabase
@ViewPackages(
        packages = {
            "org.orderportal.invoice.ui",
            "org.orderportal.order.ui",
            "org.orderportal.document.ui",
            "org.orderportal.dispatch.ui"
        })
class WorkedInvoicesTest extends EditedInvoice {

    private void dispatch(String quantity, String rest) {
        var draft = advices.open(order);
        var line = IdText.of(orders.details(order).lines().getFirst().id());
        write(draft, line, DispatchField.QUANTITY, quantity);
        write(draft, line, DispatchField.REST, rest);
        advices.send(draft, drafts.read(draft).revision(), true);
    }

    private void write(DocumentId draft, String row, String field, String text) {
        drafts.patch(
                draft,
                new DraftPatch(
                        new FieldAddress(row, field),
                        0,
                        text,
                        false,
                        UUID.randomUUID().toString()));
    }

    private void invoice(String quantity) {
        open();
        type(0, "quantity", quantity);
        send();
    }

    /** Opens the credit note of the invoice that was sent first. */
    private void credit(String quantity, String again) {
        var invoice = documents.of(order).stream()
                .filter(document -> document.kind() == DocumentKind.INVOICE)
                .filter(document -> document.state() == DocumentState.SENT)
                .map(DocumentSummary::id)
                .reduce((newer, older) -> older)
                .orElseThrow();
        UI.getCurrent().navigate("invoices/" + invoice + "/credit");
        roundTrip();
        choose(0, "quantity");
        choose(1, again);
        type(0, "quantity", quantity);
        test(find(Button.class).withText("Send credit note").single()).click();
    }

    @SuppressWarnings("unchecked")
    private void choose(int group, String value) {
        find(RadioButtonGroup.class).all().get(group).setValue(value);
        roundTrip();
    }

    /** What the order's page says at its head. */
    private String badge() {
        UI.getCurrent().navigate("orders/" + order);
        roundTrip();
        return find(Span.class).withClassName("badge").all().getFirst().getText();
    }

    private boolean isCompleted() {
        return orders.details(order).summary().status().folder() == Folder.COMPLETED;
    }

    private Quantity toInvoice() {
        var details = orders.details(order);
        return sums(0).toInvoice(LineTerms.of(details.rules(), details.content().kind()));
    }

    @Test
    void ten_are_invoiced_before_they_are_delivered_and_then_all_is_done() {
        invoice("10");

        assertThat(sums(0).invoiced()).isEqualTo(Quantity.of(10));
        assertThat(badge()).isEqualTo("To deliver 10");
        assertThat(isCompleted()).isFalse();

        dispatch("10", DispatchField.LATER);
        assertThat(badge()).isEqualTo("Completed");
        assertThat(isCompleted()).isTrue();
    }

    @Test
    void six_and_then_four_are_delivered_and_invoiced() {
        dispatch("6", DispatchField.LATER);
        invoice("6");
        assertThat(badge()).contains("6 of 10");

        dispatch("4", DispatchField.LATER);
        open();
        assertThat(cell(0, "quantity")).isEqualTo("4");
        send();

        assertThat(sums(0).invoiced()).isEqualTo(Quantity.of(10));
        assertThat(isCompleted()).isTrue();
    }

    @Test
    void three_that_are_credited_to_be_invoiced_again_are() {
        dispatch("10", DispatchField.LATER);
        invoice("10");
        assertThat(isCompleted()).isTrue();

        credit("3", "true");
        assertThat(sums(0).credited()).isEqualTo(Quantity.of(3));
        assertThat(toInvoice()).isEqualTo(Quantity.of(3));
        assertThat(badge()).isEqualTo("Invoiced 7 of 10");

        open();
        assertThat(cell(0, "quantity")).isEqualTo("3");
        send();
        assertThat(sums(0).invoiced()).isEqualTo(Quantity.of(13));
        assertThat(isCompleted()).isTrue();
    }

    @Test
    void what_was_invoiced_and_never_comes_is_to_credit_and_then_done() {
        invoice("10");
        dispatch("6", DispatchField.NEVER_COMES);
        var terms = LineTerms.of(
                orders.details(order).rules(), orders.details(order).content().kind());
        assertThat(sums(0).toCredit(terms)).isEqualTo(Quantity.of(4));
        assertThat(isCompleted()).isFalse();

        credit("4", "false");

        assertThat(sums(0).writtenOff()).isEqualTo(Quantity.of(4));
        assertThat(isCompleted()).isTrue();
    }

    @Test
    void what_is_no_longer_owed_is_credited_from_the_page_of_its_order() {
        invoice("10");
        dispatch("6", DispatchField.NEVER_COMES);
        assertThat(badge()).isEqualTo("To credit 4");

        test(find(Button.class).withText("Credit what is no longer owed").single())
                .click();
        roundTrip();
        assertThat(cell(0, "quantity")).isEqualTo("4");
        choose(1, "false");
        test(find(Button.class).withText("Send credit note").single()).click();

        assertThat(sums(0).writtenOff()).isEqualTo(Quantity.of(4));
        assertThat(badge()).isEqualTo("Completed");
        assertThat(find(Button.class).withText("Credit what is no longer owed").exists())
                .isFalse();
    }

    @Test
    void returned_goods_are_credited_for_good() {
        dispatch("10", DispatchField.LATER);
        invoice("10");

        credit("3", "false");

        assertThat(sums(0).writtenOff()).isEqualTo(Quantity.of(3));
        assertThat(toInvoice()).isEqualTo(Quantity.ZERO);
        assertThat(isCompleted()).isTrue();
    }

    @Test
    void more_than_may_be_invoiced_is_not_sent() {
        open();
        type(0, "quantity", "11");
        send();

        assertThat(sums(0).invoiced()).isEqualTo(Quantity.ZERO);
        assertThat(says("Only 10 may still be invoiced of this row.")
                        || find(com.vaadin.flow.component.html.Paragraph.class)
                                .withText("Only 10 may still be invoiced of this row.")
                                .exists())
                .isTrue();
    }
}
