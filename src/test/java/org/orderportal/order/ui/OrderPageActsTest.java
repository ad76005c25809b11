package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationTester;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.order.Folder;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderFolders;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a person can do with an order besides answering it. */
@SpringBootTest
@ViewPackages(classes = OrderPageView.class)
@AnyDatabase
class OrderPageActsTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    Postings postings;

    @Autowired
    Orders orders;

    @Autowired
    OrderFolders folders;

    @Autowired
    AsSystem asSystem;

    private Company supplier;
    private OrderId order;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        var buyer = samples.company("Region Uppsala");
        supplier = samples.company("Nordvik Fasteners AB");
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
        super.initVaadinEnvironment();
        order = samples.order("PO-1", buyer, supplier);
    }

    @Test
    void the_trash_asks_first_while_something_is_open() {
        open();

        choose("Move to trash");
        assertThat(stored().summary().status().folder()).isEqualTo(Folder.INBOX);

        submit("Move to trash");

        assertThat(stored().summary().status().folder()).isEqualTo(Folder.TRASHED);
        assertThat(badges()).contains("In the trash");
        assertThat(notice()).isEqualTo("Order PO-1 is in the trash.");
    }

    @Test
    void the_trash_takes_a_finished_order_without_a_question() {
        postings.answer(order, "OR-1", 0, 0, 0, null);
        open();

        choose("Move to trash");

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(stored().summary().status().folder()).isEqualTo(Folder.TRASHED);
    }

    @Test
    void an_order_comes_back_from_the_trash() {
        folders.trash(List.of(order));
        open();
        assertThat(nextStep()).startsWith("In the trash.");

        choose("Restore");

        assertThat(stored().summary().status().folder()).isEqualTo(Folder.INBOX);
        assertThat(badges()).doesNotContain("In the trash");
    }

    @Test
    void completing_by_hand_wants_a_reason_and_shows_it() {
        open();

        choose("Complete by hand");
        submit("Complete");
        assertThat(asked().isInvalid()).isTrue();
        assertThat(stored().reasons().closed()).isNull();

        test(asked()).setValue("Settled on the phone");
        submit("Complete");

        assertThat(stored().reasons().closed()).isEqualTo("Settled on the phone");
        assertThat(badges()).contains("Completed by hand");
        assertThat(nextStep())
                .isEqualTo("Completed by hand: “Settled on the phone”. Reopen it if there is more to do.");
        assertThat(history())
                .contains("Completed by hand: Settled on the phone")
                .contains("Karin Holm");
    }

    @Test
    void a_completed_order_is_reopened() {
        folders.complete(List.of(order), "Settled");
        open();

        choose("Reopen");

        assertThat(stored().reasons().closed()).isNull();
        assertThat(badges()).doesNotContain("Completed by hand");
    }

    @Test
    void closing_short_gives_up_what_is_left() {
        postings.answer(order, "OR-1", 0, 100, 0, null);
        postings.dispatch(order, "DA-1", 0, 60, 0);
        open();

        choose("Close short");
        test(asked()).setValue("The maker went out of business");
        submit("Close short");

        assertThat(badges()).contains("Delivered 60, 40 will not come");
        assertThat(history()).contains("The maker went out of business");
    }

    @Test
    void what_is_not_possible_now_says_why_and_does_nothing() {
        open();

        choose("Close short");

        assertThat(find(Notification.class)
                        .last()
                        .getChildren()
                        .map(part -> part.getElement().getTextRecursively()))
                .contains("Answer the order first: what you will not deliver is refused in the answer.");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void what_another_person_did_meanwhile_is_shown_and_said() {
        open();
        asSystem.call(() -> folders.complete(List.of(order), "Settled by a colleague"));

        choose("Complete by hand");
        test(asked()).setValue("Settled");
        submit("Complete");

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("It was completed by hand already.");
        assertThat(badges()).contains("Completed by hand");
        assertThat(stored().reasons().closed()).isEqualTo("Settled by a colleague");
    }

    @Test
    void an_account_manager_holds_an_order_and_releases_it() {
        samples.signIn(Role.ACCOUNT_MANAGER, Locale.ENGLISH);
        open();

        choose("Hold");
        test(asked()).setValue("Credit check");
        submit("Hold");
        assertThat(badges()).contains("On hold");
        assertThat(nextStep()).startsWith("On hold: “Credit check”.");

        choose("Release");
        test(asked()).setValue("Paid");
        submit("Release");
        assertThat(badges()).doesNotContain("On hold");
        assertThat(history()).contains("Put on hold: Credit check").contains("Released from hold: Paid");
    }

    @Test
    void a_supplier_is_not_offered_to_hold() {
        open();

        assertThat(menu().getItems().getFirst().getSubMenu().getItems())
                .extracting(item -> item.getText())
                .containsExactly(
                        "Confirm, dispatch and invoice",
                        "Accept as ordered",
                        "Reject all …",
                        "Acknowledge receipt",
                        "Close short",
                        "Complete by hand",
                        "Move to trash");
    }

    private void open() {
        UI.getCurrent().navigate("orders/" + order);
    }

    private MenuBar menu() {
        return find(MenuBar.class).withClassName("act-menu").single();
    }

    private void choose(String act) {
        new MenuBarTester<>(menu()).clickItem("More", act);
    }

    private void submit(String text) {
        test(find(Button.class)
                        .withText(text)
                        .withCondition(button -> button.getThemeNames().contains("primary"))
                        .single())
                .click();
    }

    private OrderDetails stored() {
        return orders.details(order);
    }

    private String nextStep() {
        return find(Paragraph.class).withClassName("next-step").single().getText();
    }

    private List<String> badges() {
        return find(Span.class).withClassName("badge").all().stream()
                .map(Span::getText)
                .toList();
    }

    private String notice() {
        return new NotificationTester<>(find(Notification.class).last()).getText();
    }

    private String history() {
        return find(OrderedList.class)
                .withClassName("history")
                .single()
                .getElement()
                .getTextRecursively();
    }

    /** What a dialog asks for; the page itself has a field for notes. */
    private TextArea asked() {
        return find(TextArea.class)
                .withCondition(TextArea::isRequiredIndicatorVisible)
                .single();
    }
}
