package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.order.OrderId;
import org.orderportal.order.SavedView;
import org.orderportal.order.SavedViews;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = ManageOrdersView.class)
@AnyDatabase
class ListLooksTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    SavedViews views;

    private Company buyer;
    private Company supplier;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        buyer = samples.company("Region Uppsala");
        supplier = samples.company("Nordvik Fasteners AB");
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
        views.all().stream().filter(SavedView::own).forEach(view -> views.delete(view.id()));
        samples.order("A", buyer, supplier);
        super.initVaadinEnvironment();
    }

    @Test
    void columns_are_chosen_and_moved_and_rows_brought_closer() {
        navigate("orders", ManageOrdersView.class);
        assertThat(columns())
                .containsExactly("status", "buyer", "number", "amount", "requested", "received", "progress");
        test(button("Columns")).click();

        test(find(Checkbox.class).withLabel("Received").single()).click();
        test(find(Button.class).withAriaLabel("Move Order number up").single()).click();
        test(button("Compact")).click();

        assertThat(columns()).containsExactly("status", "number", "buyer", "amount", "requested", "progress");
        assertThat(grid().hasClassName("compact")).isTrue();
        assertThat(find(Checkbox.class).withLabel("Order number").single().isEnabled())
                .isFalse();
    }

    @Test
    void a_shared_address_shows_the_same_columns() {
        open("columns=number,amount&density=compact&sort=-amount");

        assertThat(columns()).containsExactly("number", "amount");
        assertThat(grid().hasClassName("compact")).isTrue();
    }

    @Test
    void the_name_of_a_view_can_be_typed_at_once() {
        navigate("orders", ManageOrdersView.class);
        test(button("Views")).click();
        test(button("Save this view as …")).click();
        var dialog = find(Dialog.class).single();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

        var isOpen = JacksonUtils.createObjectNode().put("event.detail.value", true);
        dialog.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(dialog.getElement(), "opened-changed", isOpen));

        var name = find(TextField.class, dialog).single();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .filteredOn(call -> call.getOwner().equals(name.getElement().getNode()))
                .anyMatch(call -> call.getInvocation().getExpression().contains("focus"));
    }

    @Test
    void a_view_is_saved_under_a_name_and_opens_the_list_from_then_on() {
        open("q=nothing-like-it&density=compact");
        test(button("Views")).click();
        test(button("Save this view as …")).click();
        test(button("Save")).click();
        var name = find(TextField.class, find(Dialog.class).single()).single();
        assertThat(name.isInvalid()).isTrue();

        test(name).setValue("Mine");
        test(find(Checkbox.class).withLabel("Start with this view").single()).click();
        test(button("Save")).click();

        assertThat(views.all()).extracting(SavedView::name).containsExactly("Mine");
        assertThat(views.standard()).isPresent();

        UI.getCurrent().navigate("upload");
        navigate("orders", ManageOrdersView.class);

        assertThat(find(TextField.class).single().getValue()).isEqualTo("nothing-like-it");
    }

    @Test
    void a_saved_view_can_be_opened_shared_and_deleted() {
        var view = views.save("Late ones", "attention=yes&sort=requested", false);
        open("folder=inbox");
        test(button("Views")).click();
        assertThat(find(Anchor.class).withText("Late ones").single().getHref()).isEqualTo("orders?" + view.query());

        test(find(Button.class)
                        .withAriaLabel("Share the view Late ones in the company")
                        .single())
                .click();
        assertThat(views.all()).singleElement().matches(SavedView::shared);

        test(find(Button.class).withAriaLabel("Delete the view Late ones").single())
                .click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(views.all()).isEmpty();
    }

    @Test
    void an_export_says_what_it_will_hold() {
        navigate("orders", ManageOrdersView.class);
        test(button("Export")).click();

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("The one order that the filters find.");
        assertThat(find(Anchor.class).withText("CSV, for any program").single().getHref())
                .isNotEmpty();
    }

    private List<String> columns() {
        return grid().getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getKey)
                .toList();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private Grid<OrderId> grid() {
        return find(Grid.class).single();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("orders", QueryParameters.fromString(query));
    }
}
