package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderFolders;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = OrderPageView.class)
@AnyDatabase
class OrderPageViewTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    OrderFolders folders;

    private Company buyer;
    private Company supplier;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        buyer = samples.company("Region Uppsala");
        supplier = samples.company("Nordvik Fasteners AB");
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
        super.initVaadinEnvironment();
    }

    @Test
    void an_order_is_shown_with_what_the_buyer_wrote() {
        var order = samples.order("PO-1", buyer, supplier);

        UI.getCurrent().navigate("orders/" + order);

        assertThat(find(H1.class).single().getText()).isEqualTo("PO-1");
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Buyer", "Delivery", "Articles (1)", "Totals", "Message and attachments", "History");
        assertThat(find(Paragraph.class)
                        .withText("Please ring the bell at gate B.")
                        .exists())
                .isTrue();
        assertThat(facts())
                .contains("30 days net")
                .contains("Goods reception B")
                .contains("C-77");
    }

    @Test
    void an_article_says_its_quantity_in_words_and_its_price() {
        var order = samples.order("PO-1", buyer, supplier);

        UI.getCurrent().navigate("orders/" + order);

        assertThat(cell(0, "article", "name")).isEqualTo("Bolt M8");
        assertThat(cell(0, "article", "ids")).isEqualTo("Your no. S-1 · Buyer’s no. B-1");
        assertThat(cell(0, "article", "more")).isEqualTo("Colour: black");
        assertThat(cell(0, "article", "note")).isEqualTo("Please pack separately");
        assertThat(cell(0, "quantity", "quantity")).isEqualTo("100");
        assertThat(cell(0, "quantity", "unit")).isEqualTo("pcs");
        assertThat(cell(0, "quantity", "code")).isEqualTo("H87");
        assertThat(cell(0, "quantity", "price")).isEqualTo("12.50");
        assertThat(cell(0, "net", "net")).isEqualTo("1,250.00");
        assertThat(cell(0, "left", "left")).isEqualTo("100");
        assertThat(cell(0, "confirmed", "confirmed")).isEqualTo("–");
    }

    @Test
    void ten_thousand_articles_cost_no_component_each() {
        var lines = IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> OrderSamples.line(String.valueOf(i), "Article " + i, i))
                .toList();
        var order = samples.order("LONG", buyer, supplier, LocalDate.now(), lines);

        UI.getCurrent().navigate("orders/" + order);

        assertThat(test(grid()).size()).isEqualTo(10_000);
        assertThat(cell(9_999, "article", "name")).isEqualTo("Article 10000");
        assertThat(grid().isAllRowsVisible()).isFalse();
    }

    @Test
    void every_action_that_is_not_possible_says_why() {
        var order = samples.order("PO-1", buyer, supplier);

        UI.getCurrent().navigate("orders/" + order);

        assertThat(find(Anchor.class)
                        .withText("Create dispatch advice")
                        .single()
                        .getHref())
                .isEqualTo("/orders/" + order + "/dispatch");
        assertThat(find(Anchor.class).withText("Create invoice").single().getHref())
                .isEqualTo("/orders/" + order + "/invoice");

        folders.trash(List.of(order));
        UI.getCurrent().navigate("orders");
        UI.getCurrent().navigate("orders/" + order);

        var button = find(Button.class).withText("Create invoice").single();
        assertThat(button.isEnabled()).isFalse();
        assertThat(button.getElement().getAttribute("aria-describedby")).isEqualTo("action-reasons");
        assertThat(find(OrderActionBar.class).single().getElement().getTextRecursively())
                .contains("This order is in the trash. Restore it first.");
    }

    @Test
    void the_way_back_leads_to_the_list_as_it_was() {
        var order = samples.order("PO-1", buyer, supplier);

        open("orders/" + order, "status=respondable&sort=amount");

        assertThat(find(Anchor.class).withText("‹ Orders").single().getHref())
                .startsWith("orders?")
                .contains("status=respondable")
                .contains("sort=amount");
    }

    @Test
    void a_reader_of_swedish_reads_swedish() {
        var order = samples.order("PO-1", buyer, supplier);
        samples.signIn(Role.SUPPLIER_USER, Locale.of("sv"), supplier);
        UI.getCurrent().setLocale(Locale.of("sv"));

        UI.getCurrent().navigate("orders/" + order);

        assertThat(cell(0, "quantity", "unit")).isEqualTo("st");
        assertThat(find(Anchor.class).withText("Skapa ordersvar").exists()).isTrue();
    }

    private Grid<OrderDetails.Line> grid() {
        return find(Grid.class).single();
    }

    private String cell(int row, String column, String property) {
        return test(grid()).getLitRendererPropertyValue(row, column, property, String.class);
    }

    private String facts() {
        return find(DescriptionList.class).all().stream()
                .map(list -> list.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }
}
