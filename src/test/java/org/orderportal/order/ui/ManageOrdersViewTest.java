package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.order.OrderId;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@ViewPackages(classes = ManageOrdersView.class)
@AnyDatabase
class ManageOrdersViewTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

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
    void the_newest_orders_stand_first_with_what_they_say() {
        samples.order("PO-1", buyer, supplier);
        samples.order("PO-2", buyer, supplier);

        navigate("orders", ManageOrdersView.class);

        assertThat(numbers()).containsExactly("PO-2", "PO-1");
        assertThat(numberInRow(0)).isEqualTo("PO-2");
        assertThat(cell("amount", "amount")).isEqualTo("1,250.00");
        assertThat(cell("progress", "progress")).isEqualTo("Not answered");
        assertThat(cell("status", "responseText")).isEqualTo("Not answered · 1 line");
        assertThat(cell("number", "link")).startsWith("orders/");
    }

    @Test
    void what_is_owed_and_late_says_so_in_words() {
        samples.order(
                "LATE",
                buyer,
                supplier,
                LocalDate.now(OrderSamples.ZONE).minusDays(3),
                List.of(OrderSamples.line("1", "Bolt", 5)));

        navigate("orders", ManageOrdersView.class);

        assertThat(cell("progress", "progress")).isEqualTo("Not answered · 3 days late");
        assertThat(cell("progress", "progressTone")).isEqualTo("tone-bad");
    }

    @Test
    void an_order_of_another_supplier_is_not_there() {
        samples.order("MINE", buyer, supplier);
        samples.order("THEIRS", buyer, samples.company("Other supplier"));

        navigate("orders", ManageOrdersView.class);

        assertThat(numbers()).containsExactly("MINE");
    }

    @Test
    void the_address_says_which_filter_is_shown() {
        samples.order("PO-1", buyer, supplier);

        open("orders", "q=po&status=respondable&sort=amount");

        assertThat(numbers()).containsExactly("PO-1");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("po");
        assertThat(find(NativeButton.class).withClassName("chip").all())
                .extracting(chip -> chip.getAriaLabel().orElseThrow())
                .containsExactly("Remove the filter Respondable", "Remove the filter “po”");
        assertThat(test(grid()).getSortDirection("amount")).isEqualTo(SortDirection.ASCENDING);
    }

    @Test
    void a_search_narrows_the_list_and_a_click_on_its_chip_ends_it() {
        samples.order("ALPHA-1", buyer, supplier);
        samples.order("BETA-1", buyer, supplier);
        navigate("orders", ManageOrdersView.class);

        test(find(TextField.class).single()).setValue("alpha");

        assertThat(numbers()).containsExactly("ALPHA-1");
        assertThat(address()).isEqualTo("orders?q=alpha&folder=all");

        test(find(NativeButton.class).withClassName("chip").single()).click();

        assertThat(numbers()).containsExactly("BETA-1", "ALPHA-1");
        assertThat(address()).isEqualTo("orders?folder=inbox");
    }

    @Test
    void a_search_that_finds_more_than_it_can_sort_goes_by_date_and_says_so() {
        samples.orders(1_001, buyer, supplier);

        open("orders", "q=bolt&sort=number");

        assertThat(find(Paragraph.class).withClassName("list-note").single().getText())
                .isEqualTo("More than 1,000 hits: sorted by date received.");
        assertThat(numberInRow(0)).isEqualTo("PO-1001");
        assertThat(find(Span.class).withTextContaining("1,000+").all()).isNotEmpty();
    }

    @Test
    void a_search_leaves_the_inbox_and_comes_back_unless_another_folder_is_chosen() {
        samples.order("ALPHA-1", buyer, supplier);
        navigate("orders", ManageOrdersView.class);
        var search = find(TextField.class).single();

        test(search).setValue("alpha");
        assertThat(address()).isEqualTo("orders?q=alpha&folder=all");
        test(search).setValue("");
        assertThat(address()).isEqualTo("orders?folder=inbox");

        open("orders", "folder=all");
        test(find(TextField.class).single()).setValue("alpha");
        test(find(TextField.class).single()).setValue("");
        assertThat(address()).isEqualTo("orders?folder=all");
    }

    @Test
    void a_click_on_a_header_sorts_in_the_database_and_in_the_address() {
        samples.order("B", buyer, supplier);
        samples.order("A", buyer, supplier);
        navigate("orders", ManageOrdersView.class);

        test(grid()).sortByColumn("number");

        assertThat(address()).isEqualTo("orders?sort=number");
        assertThat(numbers()).containsExactly("A", "B");
    }

    @Test
    void more_orders_than_one_piece_are_read_as_one_scrolls() {
        var made = samples.orders(OrderWindow.FIRST_PIECE + 30, buyer, supplier);

        navigate("orders", ManageOrdersView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Manage orders");
        assertThat(grid().getLazyDataView().getItem(OrderWindow.FIRST_PIECE + 29))
                .isEqualTo(made.getFirst());
    }

    @Test
    void a_row_opens_its_order_and_the_order_knows_the_way_back() {
        samples.order("PO-1", buyer, supplier);
        open("orders", "status=respondable");

        clickRow(0);

        assertThat(getCurrentView()).isInstanceOf(OrderPageView.class);
        assertThat(address()).startsWith("orders/").endsWith("?status=respondable");
    }

    @Test
    void a_click_on_a_row_opens_its_order_though_the_list_was_read_anew_while_it_was_under_way() {
        samples.order("ALPHA-1", buyer, supplier);
        samples.order("BETA-1", buyer, supplier);
        navigate("orders", ManageOrdersView.class);
        var clicked = orderIn(0);

        test(find(TextField.class).single()).setValue("alpha");
        assertThat(numbers()).containsExactly("ALPHA-1");
        click(clicked);

        assertThat(getCurrentView()).isInstanceOf(OrderPageView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("BETA-1");
    }

    @Test
    void without_any_order_the_list_says_what_to_do_next() {
        navigate("orders", ManageOrdersView.class);

        assertThat(find(H2.class).single().getText()).isEqualTo("No orders yet");
    }

    @Test
    void without_a_match_the_filters_can_be_cleared() {
        samples.order("PO-1", buyer, supplier);
        open("orders", "q=nothing-like-it");
        assertThat(find(H2.class).single().getText()).isEqualTo("No order matches");

        test(find(Button.class).withText("Clear filters").single()).click();

        assertThat(numbers()).containsExactly("PO-1");
    }

    @Test
    void an_account_manager_sees_all_suppliers_and_whose_each_order_is() {
        samples.order("ONE-" + supplier.id().value(), buyer, supplier);
        samples.signIn(Role.ACCOUNT_MANAGER, Locale.ENGLISH);

        open("orders", "q=ONE-" + supplier.id().value());
        UI.getCurrent().getPage().reload();

        assertThat(grid().getColumnByKey("supplier")).isNotNull();
        assertThat(numbers()).containsExactly("ONE-" + supplier.id().value());
    }

    private Grid<OrderId> grid() {
        return find(Grid.class).single();
    }

    private List<String> numbers() {
        return ShownNumbers.in(test(grid()));
    }

    private String cell(String column, String property) {
        return test(grid()).getLitRendererPropertyValue(0, column, property, String.class);
    }

    private String numberInRow(int row) {
        return ShownNumbers.in(test(grid())).get(row);
    }

    private void clickRow(int row) {
        click(orderIn(row));
    }

    private OrderId orderIn(int row) {
        return (OrderId) test(grid()).getRow(row);
    }

    private void click(OrderId order) {
        var data = JsonMapper.shared().createObjectNode();
        data.put("element.getEventContext(event.detail).item?.order", order.toString());
        data.put("!!event.detail.internalColumnId", true);
        data.put("event.detail.ctrlKey || event.detail.metaKey", false);
        var grid = grid().getElement();
        grid.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(grid, "item-click", data));
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }
}
