package org.orderportal.invoice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.IdText;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.Role;
import org.orderportal.document.Sending;
import org.orderportal.order.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of documents, and the way from a buyer's answer to what puts the invoice right. */
@AnyDatabase
class DocumentListTest extends ListedDocuments {

    @Autowired
    Sending sending;

    @Test
    void what_was_sent_and_drafts_stand_in_one_list_the_newest_first() {
        var invoice = invoice();
        var credit = invoices.openCredit(invoice.id());

        list("");

        assertThat(shown()).containsExactlyInAnyOrder(invoice.id(), credit);
        var row = shown().indexOf(invoice.id());
        assertThat(property(row, "title", "kind")).isEqualTo("Invoice");
        assertThat(property(row, "title", "number")).isEqualTo(invoice.number());
        assertThat(property(row, "title", "link")).isEqualTo("documents/" + invoice.id());
        assertThat(property(row, "orders", "orders")).isEqualTo("4500081273");
        assertThat(property(row, "buyer", "buyer")).isEqualTo("Region Uppsala");
        assertThat(property(row, "amount", "currency")).isNotEmpty();
        assertThat(property(row, "state", "state")).isEqualTo("To hand over yourself");
        assertThat(property(1 - row, "title", "kind")).isEqualTo("Credit note");
        assertThat(property(1 - row, "title", "number")).isEmpty();
        assertThat(property(1 - row, "title", "link")).isEqualTo("invoices/" + credit);
        assertThat(property(1 - row, "state", "state")).isEqualTo("Draft");
    }

    @Test
    void the_address_narrows_the_list_and_chips_widen_it_again() {
        var invoice = invoice();
        var credit = invoices.openCredit(invoice.id());
        answer(invoice, says(invoice, "RE").because("OPStatusReason", "PRI", "Wrong price"));

        list("kind=credit-note&state=draft");
        assertThat(shown()).containsExactly(credit);
        assertThat(chips()).containsExactly("Credit note", "Draft");

        list("answer=calling");
        assertThat(shown()).containsExactly(invoice.id());
        assertThat(property(0, "answer", "answer")).isEqualTo("Rejected");
        assertThat(property(0, "answer", "gist")).isEqualTo("Wrong price");

        list("q=4500081&answer=calling&kind=invoice");
        assertThat(shown()).containsExactly(invoice.id());
        assertThat(chips()).containsExactly("Invoice", "Rejected or queried", "“4500081”");

        list("undelivered=yes");
        assertThat(shown()).isEmpty();
        assertThat(find(H2.class).withText("No document fits these filters").exists())
                .isTrue();

        list("from=2020-01-01&until=2020-12-31");
        assertThat(shown()).isEmpty();

        test(find(NativeButton.class).withClassName("chip").single()).click();
        assertThat(shown()).contains(invoice.id(), credit);
        assertThat(chips()).isEmpty();
    }

    @Test
    void documents_are_found_by_the_beginning_of_a_number_an_order_or_a_name() {
        var invoice = invoice();
        list("");

        for (var search : List.of(invoice.number(), invoice.number().substring(0, 3), "uppsa", "45000812", "nordvik")) {
            test(find(TextField.class)
                            .withPropertyValue(TextField::getPlaceholder, "Number, order, buyer or supplier")
                            .single())
                    .setValue(search);
            assertThat(shown()).as(search).containsExactly(invoice.id());
        }
        list("q=gothenburg");
        assertThat(shown()).isEmpty();
    }

    @Test
    void a_supplier_without_documents_is_told_where_they_begin() {
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, samples.company("Another AB"));

        list("");

        assertThat(find(H2.class).withText("No documents yet").exists()).isTrue();
        assertThat(find(Anchor.class).withText("To the orders").exists()).isTrue();
    }

    @Test
    void documents_of_others_are_not_there_whatever_the_address_says() {
        var invoice = invoice();
        var own = supplier;
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, samples.company("Another AB"));

        for (var query : List.of(
                "", "q=" + invoice.number(), "company=" + IdText.of(own.id().value()))) {
            list(query);
            assertThat(shown()).as(query).isEmpty();
        }
    }

    @Test
    void what_can_be_done_is_offered_in_place_and_what_cannot_says_why() {
        var invoice = invoice();
        list("");

        test(documentGrid()).invokeLitRendererFunction(0, "acts", "acts");

        assertThat(find(Button.class).withText("Create credit note").single().isEnabled())
                .isTrue();
        assertThat(find(Button.class).withText("Hand over again").single().isEnabled())
                .isFalse();
        assertThat(find(Button.class).withText("Declare void").single().isEnabled())
                .isFalse();
        assertThat(find(Span.class)
                        .withText("Nothing failed that could be tried again.")
                        .exists())
                .isTrue();
        assertThat(find(Span.class)
                        .withText("This kind of document is not declared void: send a newer one that takes its place.")
                        .exists())
                .isTrue();
        test(find(Button.class).withText("Create credit note").single()).click();

        var credit = drafts.openAbout(invoice.id(), DocumentKind.CREDIT_NOTE);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("invoices/" + credit);
    }

    @Test
    void ticked_documents_are_downloaded_together_without_drafts() {
        var invoice = invoice();
        var credit = invoices.openCredit(invoice.id());
        list("");

        documentGrid()
                .asMultiSelect()
                .select(test(documentGrid()).getRow(0), test(documentGrid()).getRow(1));

        assertThat(page()).contains("2 documents ticked", "1 is left out");
        assertThat(find(Anchor.class).withText("Download PDF").exists()).isTrue();
        assertThat(find(Anchor.class).withText("Download XML").exists()).isTrue();
        assertThat(credit).isNotEqualTo(invoice.id());
    }

    @Test
    void ticked_documents_are_noted_as_handed_over_together() {
        var invoice = invoice();
        list("state=kept");
        documentGrid().asMultiSelect().select(test(documentGrid()).getRow(0));

        test(find(Button.class).withText("I have handed over 1 document").single())
                .click();

        assertThat(shown()).isEmpty();
        list("");
        assertThat(shown()).containsExactly(invoice.id());
        assertThat(property(0, "state", "state")).isEqualTo("Delivered");
        assertThatThrownBy(() -> sending.undo(invoice.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("document.undo.handed-over"));
        documentGrid().asMultiSelect().select(test(documentGrid()).getRow(0));
        assertThat(find(Button.class).withTextContaining("I have handed over").exists())
                .isFalse();
    }

    @Test
    void from_a_rejected_invoice_one_is_led_to_the_credit_and_on_to_the_marked_field() {
        var invoice = invoice();
        answer(
                invoice,
                says(invoice, "RE")
                        .naming("REF", "Unknown reference", "BT-10", "ABC-1")
                        .because("OPStatusAction", "NIN", ""));

        UI.getCurrent().navigate("documents/" + invoice.id());
        roundTrip();
        assertThat(page())
                .contains(
                        "Rejected",
                        "Region Uppsala does not accept it and will not pay it.",
                        "References are wrong: Unknown reference",
                        "Buyer reference (BT-10): “ABC-1”",
                        "Send a new invoice");
        assertThat(find(Button.class).withText("Invoice again").single().isEnabled())
                .isFalse();

        test(find(Button.class).withText("Correct").single()).click();
        roundTrip();
        assertThat(page()).contains("Region Uppsala says “Rejected” of");
        test(find(Button.class).withText("Send credit note").single()).click();
        roundTrip();
        var next = find(Anchor.class)
                .withText("Invoice again in place of " + invoice.number())
                .single();
        UI.getCurrent().navigate(next.getHref());
        roundTrip();

        assertThat(page()).contains("Region Uppsala says “Rejected” of");
        var marked = find(TextField.class)
                .withPropertyValue(TextField::getLabel, "Buyer reference")
                .single();
        assertThat(page()).contains("Region Uppsala names this field: Unknown reference · ABC-1");
        test(marked).setValue("R-7");
        roundTrip();
        assertThat(page()).doesNotContain("Region Uppsala names this field");

        UI.getCurrent().navigate("orders/" + order);
        roundTrip();
        assertThat(page()).contains("Rejected by the buyer");
    }

    @Test
    void a_queried_invoice_stands_in_words_on_its_order() {
        var invoice = invoice();
        answer(invoice, says(invoice, "UQ").because("OPStatusReason", "DEL", "Row 1 came short"));

        UI.getCurrent().navigate("orders/" + order);
        roundTrip();

        assertThat(page())
                .contains("Queried by the buyer", invoice.number() + " queried by the buyer: Row 1 came short");
    }

    @Test
    void an_account_manager_sees_all_suppliers() {
        var invoice = invoice();
        samples.signIn(Role.ACCOUNT_MANAGER, Locale.ENGLISH);

        list("q=" + invoice.number() + "&buyer="
                + IdText.of(orders.details(order).summary().buyer().value()));

        assertThat(shown()).containsExactly(invoice.id());
        assertThat(property(0, "supplier", "supplier")).isEqualTo("Nordvik Fasteners AB");
    }
}
