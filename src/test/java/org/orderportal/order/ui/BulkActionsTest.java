package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderFolders;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSort;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = ManageOrdersView.class)
@AnyDatabase
class BulkActionsTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    OrderFolders folders;

    @Autowired
    OrderList orders;

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
    void the_bar_says_how_many_are_ticked_and_of_how_many() {
        samples.orders(3, buyer, supplier);
        navigate("orders", ManageOrdersView.class);
        assertThat(find(BulkBar.class).all()).isEmpty();

        tick(0, 1);

        assertThat(spans()).contains("2 orders selected", "of 3 in this list");

        tick(2);

        assertThat(spans()).contains("3 orders selected", "all of this list");
    }

    @Test
    void a_shared_address_ticks_the_same_orders() {
        var made = samples.orders(3, buyer, supplier);

        open("ids=" + made.get(0) + "," + made.get(2));

        assertThat(grid().getSelectedItems()).containsExactlyInAnyOrder(made.get(0), made.get(2));
        assertThat(spans()).contains("2 orders selected");
    }

    @Test
    void trash_asks_first_where_work_is_open_and_says_what_it_did() {
        samples.orders(2, buyer, supplier);
        navigate("orders", ManageOrdersView.class);
        tick(0);

        click("Trash");

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Put this order into the trash?");
        assertThat(numbers()).hasSize(2);

        clickInDialog("Trash");

        assertThat(numbers()).containsExactly("PO-0001");
        assertThat(spans()).contains("1 order is in the trash.");
        assertThat(found(FolderFilter.TRASHED)).hasSize(1);
        assertThat(grid().getSelectedItems()).isEmpty();
    }

    @Test
    void in_the_trash_orders_can_be_restored_but_not_trashed() {
        folders.trash(samples.orders(1, buyer, supplier));
        open("folder=trashed");
        tick(0);
        assertThat(find(Button.class).withText("Trash").all()).isEmpty();

        click("Restore");

        assertThat(find(H2.class).single().getText()).isEqualTo("The trash is empty");
        assertThat(found(FolderFilter.INBOX)).hasSize(1);
    }

    @Test
    void completing_wants_a_reason() {
        samples.orders(1, buyer, supplier);
        navigate("orders", ManageOrdersView.class);
        tick(0);
        click("Complete");

        clickInDialog("Complete");

        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(found(FolderFilter.COMPLETED)).isEmpty();

        test(find(TextArea.class).single()).setValue("Agreed by telephone");
        clickInDialog("Complete");

        assertThat(spans()).contains("1 order is completed.");
        assertThat(found(FolderFilter.COMPLETED)).hasSize(1);
    }

    @Test
    void what_was_skipped_is_listed_with_its_reason_and_stays_ticked() {
        var made = samples.orders(2, buyer, supplier);
        folders.complete(made.subList(0, 1), "Agreed by telephone");
        open("folder=all");
        tick(0, 1);
        click("Complete");
        test(find(TextArea.class).single()).setValue("Agreed, too");

        clickInDialog("Complete");

        assertThat(spans()).contains("1 order is completed. 1 was skipped:");
        assertThat(find(ListItem.class, find(BulkReport.class).single()).all()).hasSize(1);
        assertThat(grid().getSelectedItems()).containsExactly(made.getFirst());
    }

    private List<OrderId> found(FolderFilter folder) {
        return orders.read(OrderFilter.INBOX.withFolder(folder), OrderSort.RECEIVED, true, null, 10)
                .ids();
    }

    private void tick(int... rows) {
        IntStream.of(rows).forEach(row -> grid().select((OrderId) test(grid()).getRow(row)));
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private void clickInDialog(String button) {
        test(find(Button.class, find(Dialog.class).single()).withText(button).single())
                .click();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> numbers() {
        return ShownNumbers.in(test(grid()));
    }

    private Grid<OrderId> grid() {
        return find(Grid.class).single();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("orders", QueryParameters.fromString(query));
    }
}
