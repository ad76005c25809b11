package org.orderportal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.identity.SignedIn;
import org.orderportal.order.OrderId;
import org.orderportal.order.ReceivedOrder;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyRole;
import org.orderportal.party.PartyDescription;
import org.orderportal.review.QueueView;

/** What an account manager does without leaving the queue; each act in four clicks at most. */
@AnyDatabase
class ReviewQueueViewTest extends OpenQueue {

    @Test
    void an_order_says_why_it_is_there_whose_it_is_and_leads_to_its_page() {
        var order = late("PO-1", 3);

        open(QueueView.UNASSIGNED);

        var row = find(Div.class).withClassName("queue-row").single();
        assertThat(row.getElement().getTextRecursively())
                .contains("Delivery late 3 days", " working ", "PO-1", "City " + search, "Nobody yet", "SEK");
        assertThat(find(Anchor.class).withText("PO-1").single().getHref()).isEqualTo("orders/" + order);
    }

    @Test
    void five_orders_are_taken_over_and_the_counts_follow() {
        for (int number = 1; number <= 5; number++) {
            late("PO-" + number, number);
        }
        open(QueueView.UNASSIGNED);
        assertThat(counts()).containsEntry("Unassigned", "5").containsEntry("Mine", "0");

        tick(find(Checkbox.class).withLabel("Tick all shown").single());
        click("Assign to me");

        assertThat(clicks).isLessThanOrEqualTo(4);
        assertThat(counts()).containsEntry("Unassigned", "0").containsEntry("Mine", "5");
        assertThat(report()).contains("5 orders are yours now.");
        assertThat(find(Div.class).withClassName("queue-row").exists()).isFalse();
    }

    @Test
    void one_is_given_to_a_colleague_from_its_own_menu() {
        late("PO-1", 3);
        open(QueueView.UNASSIGNED);

        choose("Assign to …");
        people().setValue(manager);
        clicks++;
        submit("Assign");

        assertThat(clicks).isLessThanOrEqualTo(4);
        assertThat(counts()).containsEntry("Mine", "1");

        open(QueueView.MINE);
        choose("Unassign");
        assertThat(counts()).containsEntry("Mine", "0").containsEntry("Unassigned", "1");
    }

    @Test
    void one_is_snoozed_with_a_note_and_brought_back() {
        late("PO-1", 3);
        open(QueueView.UNASSIGNED);

        choose("Snooze …");
        submit("Snooze");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("They call on Monday");
        submit("Snooze");

        assertThat(clicks).isLessThanOrEqualTo(4);
        assertThat(counts()).containsEntry("Snoozed", "1").containsEntry("Unassigned", "0");

        open(QueueView.SNOOZED);
        assertThat(rowText()).contains("They call on Monday", "Anna Berg");
        choose("Bring back now");
        assertThat(counts()).containsEntry("Snoozed", "0").containsEntry("Unassigned", "1");
    }

    @Test
    void one_is_followed_and_not_any_more() {
        late("PO-1", 3);
        open(QueueView.ALL);

        choose("Follow");
        assertThat(counts()).containsEntry("Followed", "1");

        choose("Stop following");
        assertThat(counts()).containsEntry("Followed", "0");
    }

    @Test
    void one_is_closed_with_a_reason_that_stays_with_it() {
        var order = late("PO-1", 3);
        open(QueueView.OVERDUE);

        choose("Close …");
        test(find(TextArea.class).single()).setValue("Settled on the phone");
        submit("Close");

        assertThat(clicks).isLessThanOrEqualTo(4);
        assertThat(counts()).containsEntry("Overdue", "0").containsEntry("All", "0");
        assertThat(orders.details(order).reasons().closed()).isEqualTo("Settled on the phone");
    }

    @Test
    void a_reminder_that_cannot_go_out_says_why_and_stays_open() {
        late("PO-1", 3);
        open(QueueView.OVERDUE);

        choose("Remind the supplier …");
        submit("Send");

        assertThat(clicks).isLessThanOrEqualTo(4);
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("No mail can be sent: the operator has set no mail server.");
    }

    @Test
    void an_administrator_connects_a_party_for_which_an_order_waits() {
        var stranger = asSystem.call(() -> transaction.execute(working -> companies.findOrMake(
                new PartyDescription("Stranger " + search, null, List.of(), supplier.address(), null),
                CompanyRole.SUPPLIER)));
        waiting(late("PO-1", -30), stranger);
        open(QueueView.UNASSIGNED);
        assertThat(rowText()).contains("Waits for a connection");

        signedIn.as(Role.ADMINISTRATOR);
        open(QueueView.UNASSIGNED);
        choose("Connect Stranger " + search + " …");
        submit("Connect");

        assertThat(clicks).isLessThanOrEqualTo(4);
        assertThat(counts()).containsEntry("All", "0");
        assertThat(companies.byIds(List.of(stranger.id()))).allMatch(Company::isConnected);
    }

    private void waiting(OrderId like, Company by) {
        var received = new ReceivedOrder(
                city.id(),
                by.id(),
                by.name(),
                true,
                orders.details(like).content(),
                "hash-" + search,
                search.hashCode(),
                Instant.now());
        asSystem.run(() -> transaction.executeWithoutResult(working -> orders.receive(received)));
    }

    @Test
    void a_stand_in_is_named_and_ended() {
        var colleague = signedIn.as(Role.ACCOUNT_MANAGER);
        signedIn.beSignedIn(manager.email(), SignedIn.PASSWORD);
        open(QueueView.MINE);

        click("Stand-in …");
        submit("Name");
        assertThat(dialog()).contains("Choose a person and both days.");
        people().setValue(colleague);
        submit("Name");
        assertThat(dialog()).contains("Anna Berg stands in for you from ");

        test(find(Button.class).withText("End").single()).click();
        assertThat(dialog()).doesNotContain("stands in for you");
    }

    @Test
    void the_address_carries_view_and_search() {
        late("PO-1", 3);
        late("PO-2", 3);

        UI.getCurrent().navigate("review", QueryParameters.fromString("view=overdue&q=" + search + "%20PO-2"));
        roundTrip();

        assertThat(rowText()).contains("PO-2");
        assertThat(find(TextField.class).single().getValue()).isEqualTo(search + " PO-2");
        assertThat(find(Anchor.class)
                        .withAttribute("aria-current", "page")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .startsWith("Overdue");
    }

    @Test
    void a_search_that_finds_nothing_offers_the_way_back() {
        late("PO-1", 3);
        open(QueueView.ALL);

        test(find(TextField.class).single()).setValue(search + " nothing-is-called-so");

        assertThat(find(H2.class).single().getText()).isEqualTo("Nothing found");
        assertThat(find(Button.class).withText("Clear the search").exists()).isTrue();
    }

    @Test
    void a_supplier_finds_no_such_page() {
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);

        UI.getCurrent().navigate("review");
        roundTrip();

        assertThat(getCurrentView()).isNotInstanceOf(ReviewQueueView.class);
        assertThat(find(Div.class).withClassName("queue-row").exists()).isFalse();
    }
}
