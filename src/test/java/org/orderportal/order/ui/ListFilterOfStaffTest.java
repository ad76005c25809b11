package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
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

/** Staff see the orders of all suppliers, and narrow their list to one. */
@SpringBootTest
@ViewPackages(classes = ManageOrdersView.class)
@AnyDatabase
class ListFilterOfStaffTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    private Company buyer;
    private Company bolts;
    private Company paint;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        buyer = samples.company("Region Uppsala");
        bolts = samples.company("Nordvik " + Long.toString(System.nanoTime(), 36));
        paint = samples.company("Målar" + Long.toString(System.nanoTime(), 36));
        samples.order("BOLTS", buyer, bolts);
        samples.order("PAINT", buyer, paint);
        samples.signIn(Role.ACCOUNT_MANAGER, Locale.ENGLISH);
        super.initVaadinEnvironment();
    }

    @Test
    void a_list_can_be_narrowed_to_one_supplier() {
        navigate("orders", ManageOrdersView.class);
        test(button("Supplier")).click();
        @SuppressWarnings("unchecked")
        ComboBox<Company> field = find(ComboBox.class).withLabel("Supplier").single();

        test(field).setFilter(paint.name().replace('å', 'a'));
        assertThat(test(field).getSuggestions()).containsExactly(paint.name());
        test(field).selectItem(paint.name());

        assertThat(numbers()).containsExactly("PAINT");
        assertThat(chips()).containsExactly("Supplier: " + paint.name());
        assertThat(button("Supplier").hasClassName("in-force")).isTrue();
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .containsEntry("company", List.of(IdText.of(paint.id().value())));
    }

    @Test
    void the_one_in_the_address_is_shown_and_can_be_cleared() {
        UI.getCurrent()
                .navigate(
                        "orders",
                        QueryParameters.of("company", IdText.of(bolts.id().value())));
        assertThat(numbers()).containsExactly("BOLTS");

        test(button("Supplier")).click();
        @SuppressWarnings("unchecked")
        ComboBox<Company> field = find(ComboBox.class).withLabel("Supplier").single();
        assertThat(field.getValue().name()).isEqualTo(bolts.name());
        field.clear();

        assertThat(numbers()).contains("BOLTS", "PAINT");
        assertThat(chips()).isEmpty();
    }

    @Test
    void on_a_narrow_screen_it_stands_among_the_other_filters() {
        navigate("orders", ManageOrdersView.class);

        test(button("Filters")).click();

        assertThat(find(ComboBox.class).all()).extracting(ComboBox::getLabel).containsExactly("Buyer", "Supplier");
    }

    @Test
    void a_supplier_is_not_asked_whose_orders_to_show() {
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, bolts, paint);
        UI.getCurrent().navigate("elsewhere");
        navigate("orders", ManageOrdersView.class);

        assertThat(find(Button.class).withText("Supplier").all()).isEmpty();
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
}
