package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.order.BuyerChoice;
import org.orderportal.order.OrderFolders;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderedLine;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = ManageOrdersView.class)
@AnyDatabase
class ListFilterTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    OrderFolders folders;

    private Company buyer;
    private Company other;
    private Company supplier;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        buyer = samples.company("Region Uppsala");
        other = samples.company("Malmö Stad");
        supplier = samples.company("Nordvik Fasteners AB");
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
        super.initVaadinEnvironment();
    }

    @Test
    void the_menus_count_what_each_choice_would_show() {
        folders.trash(samples.orders(1, buyer, supplier));
        samples.order("A", buyer, supplier);
        samples.order("B", other, supplier);
        navigate("orders", ManageOrdersView.class);

        var statuses = test(menu("Show all"));
        statuses.open();
        assertThat(note("Respondable")).isEqualTo("2");
        assertThat(note("Rejected")).isEqualTo("0");
        statuses.close();

        test(menu("Inbox")).open();
        assertThat(note("Trashed")).isEqualTo("1");
        assertThat(note("Completed")).isEqualTo("0");
    }

    @Test
    void a_status_that_the_completed_have_too_is_looked_for_in_both_folders() {
        samples.order("A", buyer, supplier);
        navigate("orders", ManageOrdersView.class);

        choose("Show all", "Respondable");
        assertThat(query()).containsOnlyKeys("status");

        choose("Respondable", "Rejected");
        assertThat(query()).containsEntry("folder", List.of("all")).containsEntry("status", List.of("rejected"));
    }

    @Test
    void a_list_can_be_narrowed_to_one_buyer() {
        samples.order("A", buyer, supplier);
        samples.order("B", other, supplier);
        navigate("orders", ManageOrdersView.class);
        test(button("Buyer")).click();
        @SuppressWarnings("unchecked")
        ComboBox<BuyerChoice> field = find(ComboBox.class).single();

        test(field).setFilter("malmo");
        assertThat(test(field).getSuggestions()).containsExactly("Malmö Stad");
        test(field).selectItem("Malmö Stad");

        assertThat(numbers()).containsExactly("B");
        assertThat(chips()).containsExactly("Buyer: Malmö Stad");
    }

    @Test
    void a_list_can_be_narrowed_to_days() {
        samples.order("SOON", buyer, supplier, LocalDate.now(OrderSamples.ZONE).plusDays(2), one());
        samples.order("LATER", buyer, supplier, LocalDate.now(OrderSamples.ZONE).plusDays(20), one());
        navigate("orders", ManageOrdersView.class);
        test(button("Dates")).click();

        test(button("Next 7 days")).click();
        assertThat(numbers()).containsExactly("SOON");

        var until = find(DatePicker.class).withLabel("Requested until").single();
        test(until).setValue(LocalDate.now(OrderSamples.ZONE).plusDays(21));
        assertThat(numbers()).containsExactly("LATER", "SOON");

        var yesterday = LocalDate.now(OrderSamples.ZONE).minusDays(1);
        test(find(DatePicker.class).withLabel("Received until").single()).setValue(yesterday);
        assertThat(find(Grid.class).all()).isEmpty();
        assertThat(chips()).hasSize(2);
    }

    @Test
    void a_list_can_be_narrowed_to_amounts_as_people_write_them() {
        samples.order("SMALL", buyer, supplier, null, one());
        samples.order("LARGE", buyer, supplier, null, List.of(OrderSamples.line("1", "Bolt", 100)));
        navigate("orders", ManageOrdersView.class);
        test(button("Amount")).click();
        var most = find(TextField.class).withLabel("Amount to").single();

        test(most).setValue("12,50");
        assertThat(numbers()).containsExactly("SMALL");
        assertThat(query()).containsEntry("most", List.of("12.5"));

        test(most).setValue("a lot");
        assertThat(most.isInvalid()).isTrue();
        assertThat(numbers()).containsExactly("SMALL");
    }

    @Test
    void amounts_below_zero_or_in_the_wrong_sequence_say_so_and_the_list_stays_as_it_was() {
        open("least=100");
        test(button("Amount")).click();
        var most = find(TextField.class).withLabel("Amount to").single();

        test(most).setValue("5");
        assertThat(most.getErrorMessage()).isEqualTo("This is less than the first amount. The list stays as it was.");
        test(most).setValue("-5");
        assertThat(most.getErrorMessage()).isEqualTo("An amount is not less than zero.");

        assertThat(query()).containsOnlyKeys("least");
    }

    @Test
    void what_needs_attention_is_counted_and_a_click_shows_it() {
        samples.order("FINE", buyer, supplier);
        samples.order("LATE", buyer, supplier, LocalDate.now(OrderSamples.ZONE).minusDays(3), one());
        navigate("orders", ManageOrdersView.class);
        var toggle = button("Needs attention");
        assertThat(((Span) toggle.getSuffixComponent()).getText()).isEqualTo("1");

        test(toggle).click();

        assertThat(numbers()).containsExactly("LATE");
        assertThat(toggle.getElement().getAttribute("aria-pressed")).isEqualTo("true");

        test(toggle).click();

        assertThat(numbers()).containsExactly("LATE", "FINE");
    }

    @Test
    void a_reader_of_several_companies_chooses_one_or_all() {
        var second = samples.company("Nordvik Tools AB");
        samples.order("A", buyer, supplier);
        samples.order("B", buyer, second);
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier, second);
        UI.getCurrent().navigate("elsewhere");
        navigate("orders", ManageOrdersView.class);
        assertThat(numbers()).containsExactly("B", "A");

        choose("All my companies", "Nordvik Tools AB");

        assertThat(numbers()).containsExactly("B");
        assertThat(query()).containsKey("company");
    }

    @Test
    void clear_leaves_the_folder() {
        samples.order("A", buyer, supplier);
        open("folder=all&q=a&attention=yes&least=1");
        assertThat(chips()).hasSize(3);

        test(find(NativeButton.class).withText("Clear").single()).click();

        assertThat(query()).containsOnlyKeys("folder");
        assertThat(numbers()).containsExactly("A");
    }

    @Test
    void where_the_filters_find_nothing_the_other_folders_are_offered_with_what_they_hold() {
        folders.trash(samples.orders(1, buyer, supplier));
        open("q=PO");

        test(button("Show 1 in the trash")).click();

        assertThat(numbers()).containsExactly("PO-0001");
        assertThat(query()).containsEntry("q", List.of("PO"));
    }

    @Test
    void a_list_that_starts_at_an_order_says_so_and_leads_back_to_its_top() {
        var made = samples.orders(3, buyer, supplier);
        open("at=" + made.get(1));
        assertThat(numbers()).containsExactly("PO-0002", "PO-0001");
        assertThat(chips()).containsExactly("From order PO-0002 on");

        test(find(NativeButton.class).withClassName("chip").single()).click();

        assertThat(numbers()).hasSize(3);
    }

    @Test
    void an_unknown_start_is_no_obstacle() {
        samples.order("A", buyer, supplier);

        open("at=0000000000001&row=0000000000002&ids=0000000000003&nonsense=1");

        assertThat(numbers()).containsExactly("A");
    }

    private static List<OrderedLine> one() {
        return List.of(OrderSamples.line("1", "Bolt", 1));
    }

    /** A menu is made when its button is first clicked, and comes to the screen only when the browser asks for it. */
    private ContextMenu menu(String button) {
        var target = button(button);
        test(target).click();
        target.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        target.getElement(), "vaadin-context-menu-before-open", JacksonUtils.createObjectNode()));
        return find(ContextMenu.class).all().stream()
                .filter(menu -> target.equals(menu.getTarget()))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String button, String item) {
        var menu = test(menu(button));
        menu.open();
        menu.clickItem(item);
        menu.close();
    }

    private String note(String item) {
        return find(MenuItem.class).all().stream()
                .filter(one -> one.getText().startsWith(item))
                .flatMap(one -> one.getChildren().filter(Span.class::isInstance).map(Span.class::cast))
                .map(Span::getText)
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private List<String> chips() {
        return find(NativeButton.class).withClassName("chip").all().stream()
                .map(chip -> ((Span) chip.getChildren().findFirst().orElseThrow()).getText())
                .toList();
    }

    private List<String> numbers() {
        Grid<OrderId> grid = find(Grid.class).single();
        return ShownNumbers.in(test(grid));
    }

    private static Map<String, List<String>> query() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("orders", QueryParameters.fromString(query));
    }
}
