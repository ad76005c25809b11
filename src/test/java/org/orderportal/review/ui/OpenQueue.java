package org.orderportal.review.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.identity.SignedIn;
import org.orderportal.identity.UserAccount;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.review.QueueView;
import org.orderportal.review.ReviewQueue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue of an account manager, with orders of one buyer and one supplier, and how many clicks an act took. */
@SpringBootTest
@ViewPackages(classes = ReviewQueueView.class)
abstract class OpenQueue extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    SignedIn signedIn;

    @Autowired
    ReviewQueue queue;

    @Autowired
    Orders orders;

    @Autowired
    Companies companies;

    @Autowired
    AsSystem asSystem;

    @Autowired
    TransactionTemplate transaction;

    UserAccount manager;
    Company city;
    Company supplier;
    String search;
    int clicks;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        search = "Q" + UUID.randomUUID().toString().substring(0, 8);
        city = samples.company("City " + search);
        supplier = samples.company("Nordvik Fasteners AB");
        manager = signedIn.as(Role.ACCOUNT_MANAGER);
        super.initVaadinEnvironment();
    }

    OrderId late(String number, int days) {
        var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        return samples.order(
                number, city, supplier, today.minusDays(days), List.of(OrderSamples.line("1", "Bolt M8", 10)));
    }

    void open(QueueView view) {
        UI.getCurrent().navigate("review", new QueueAddress(view, search).query());
        roundTrip();
        clicks = 0;
    }

    void choose(String act) {
        new MenuBarTester<>(find(MenuBar.class).withClassName("act-menu").single()).clickItem("Actions", act);
        clicks += 2;
    }

    void click(String button) {
        test(find(Button.class).withText(button).single()).click();
        clicks++;
    }

    void submit(String button) {
        test(find(Button.class)
                        .withText(button)
                        .withCondition(one -> one.getThemeNames().contains("primary"))
                        .single())
                .click();
        clicks++;
    }

    void tick(Checkbox box) {
        test(box).click();
        clicks++;
    }

    @SuppressWarnings("unchecked")
    ComboBox<UserAccount> people() {
        return find(ComboBox.class).single();
    }

    Map<String, String> counts() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("review?"))
                .map(link -> link.getChildren()
                        .map(Component::getElement)
                        .map(one -> one.getText())
                        .toList())
                .collect(java.util.stream.Collectors.toMap(List::getFirst, List::getLast));
    }

    String report() {
        return find(Div.class)
                .withClassName("bulk-report")
                .single()
                .getElement()
                .getTextRecursively();
    }

    String rowText() {
        return find(Div.class).withClassName("queue-row").single().getElement().getTextRecursively();
    }

    String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }
}
