package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.IdText;
import org.orderportal.base.security.Role;
import org.orderportal.order.OrderId;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The ways from an order: back to its list, on to the next, and to other orders of its buyer. */
@SpringBootTest
@ViewPackages(classes = OrderPageView.class)
@AnyDatabase
class OrderPageWaysTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    private Company buyer;
    private Company supplier;
    private List<OrderId> orders;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        buyer = samples.company("Region Uppsala");
        supplier = samples.company("Nordvik Fasteners AB");
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
        super.initVaadinEnvironment();
        orders = samples.orders(3, buyer, supplier);
    }

    @Test
    void the_next_and_the_previous_order_of_the_list_are_a_step_away() {
        open(orders.get(1), "sort=number");

        assertThat(way("previous").getAttribute("href")).isEqualTo("orders/" + orders.get(0) + "?sort=number");
        assertThat(way("next").getAttribute("href")).isEqualTo("orders/" + orders.get(2) + "?sort=number");
        assertThat(way("next").getAttribute("title")).isEqualTo("Next order of the list (J, or Alt+↓)");
    }

    @Test
    void an_end_of_the_list_says_so() {
        open(orders.get(0), "sort=number");

        assertThat(way("previous").hasAttribute("href")).isFalse();
        assertThat(way("previous").getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(way("previous").getAttribute("title")).isEqualTo("This is the first order of the list.");
        assertThat(way("next").hasAttribute("href")).isTrue();
    }

    @Test
    void the_order_of_the_list_decides_what_is_next() {
        open(orders.get(1), "sort=-number");

        assertThat(way("next").getAttribute("href")).startsWith("orders/" + orders.get(0));
    }

    @Test
    void an_order_that_stands_in_another_list_has_no_neighbours() {
        open(orders.get(1), "folder=trashed");

        assertThat(find(OrderNeighbours.class).exists()).isFalse();
    }

    @Test
    void the_way_on_is_walked_on_one_page() {
        open(orders.get(0), "sort=number");
        assertThat(find(H1.class).single().getText()).isEqualTo("PO-0001");

        open(orders.get(1), "sort=number");

        assertThat(find(H1.class).single().getText()).isEqualTo("PO-0002");
        assertThat(way("previous").getAttribute("href")).startsWith("orders/" + orders.get(0));
    }

    @Test
    void the_buyer_leads_to_all_of_its_orders() {
        open(orders.get(0), "");

        assertThat(find(Anchor.class).withText("Region Uppsala").single().getHref())
                .contains("buyer=" + IdText.of(buyer.id().value()));
    }

    @Test
    void an_order_of_another_supplier_is_as_unknown_as_one_that_does_not_exist() {
        var foreign = samples.order("FOREIGN", buyer, samples.company("Somebody Else AB"));

        UI.getCurrent().navigate("orders/" + foreign);
        var ofForeign = pageText();
        UI.getCurrent().navigate("orders/0000000000000");

        assertThat(ofForeign).isEqualTo(pageText()).doesNotContain("FOREIGN");
        assertThat(find(H1.class).withText("FOREIGN").exists()).isFalse();
    }

    private static String pageText() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private Element way(String way) {
        return find(OrderNeighbours.class)
                .single()
                .getElement()
                .getChildren()
                .filter(child -> way.equals(child.getAttribute("data-way")))
                .findFirst()
                .orElseThrow();
    }

    private static void open(OrderId order, String query) {
        UI.getCurrent().navigate("orders/" + order, QueryParameters.fromString(query));
    }
}
