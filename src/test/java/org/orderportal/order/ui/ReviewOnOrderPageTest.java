package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.base.ui.PageSection;
import org.orderportal.identity.SignedIn;
import org.orderportal.order.OrderId;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What account managers find about the queue on an order's page, and suppliers do not. */
@SpringBootTest
@ViewPackages(classes = OrderPageView.class)
@AnyDatabase
class ReviewOnOrderPageTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    SignedIn signedIn;

    private Company supplier;
    private OrderId order;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        supplier = samples.company("Nordvik Fasteners AB");
        signedIn.as(Role.ACCOUNT_MANAGER);
        super.initVaadinEnvironment();
        var day = LocalDate.now(ZoneId.of("Europe/Stockholm")).minusDays(1);
        order = samples.order(
                "PO-1", samples.company("City"), supplier, day, List.of(OrderSamples.line("1", "Bolt M8", 10)));
    }

    @Test
    void it_says_why_the_order_needs_somebody_and_lets_them_take_it_in_place() {
        open();
        assertThat(review()).contains("Delivery late 1 day", "Nobody yet");

        click("Assign to me");
        assertThat(review()).contains("Anna Berg (you)", "The order is yours now.");

        click("Follow");
        assertThat(find(Button.class).withText("Stop following").exists()).isTrue();
    }

    @Test
    void it_is_snoozed_and_closed_in_place() {
        open();
        click("Snooze …");
        test(asked()).setValue("They call on Monday");
        submit("Snooze");
        assertThat(review()).contains("They call on Monday");

        click("Close …");
        test(asked()).setValue("Settled on the phone");
        submit("Close");

        assertThat(review()).contains("Needs nobody now");
        assertThat(find(Span.class).withClassName("badge").all())
                .extracting(Span::getText)
                .contains("Completed by hand");
        assertThat(find(OrderedList.class)
                        .withClassName("history")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("Settled on the phone");
    }

    @Test
    void a_supplier_sees_nothing_of_it() {
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);

        open();

        assertThat(find(PageSection.class).withId("review").exists()).isFalse();
        assertThat(find(Button.class).withText("Assign to me").exists()).isFalse();
    }

    private void open() {
        UI.getCurrent().navigate("orders/" + order);
    }

    private String review() {
        return find(PageSection.class).withId("review").single().getElement().getTextRecursively();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private void submit(String button) {
        test(find(Button.class)
                        .withText(button)
                        .withCondition(one -> one.getThemeNames().contains("primary"))
                        .single())
                .click();
    }

    /** What a dialog asks for; the page itself has a field for notes. */
    private TextArea asked() {
        return find(TextArea.class)
                .withCondition(TextArea::isRequiredIndicatorVisible)
                .single();
    }
}
