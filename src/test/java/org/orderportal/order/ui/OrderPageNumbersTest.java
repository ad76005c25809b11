package org.orderportal.order.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.security.Role;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is counted on each line, and what every number opens. */
@SpringBootTest
@ViewPackages(classes = OrderPageView.class)
@AnyDatabase
class OrderPageNumbersTest extends SpringBrowserlessTest {

    private static final LocalDate WANTED = LocalDate.now().plusDays(9);

    @Autowired
    OrderSamples samples;

    @Autowired
    Postings postings;

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
    void a_line_counts_what_is_confirmed_dispatched_invoiced_and_left() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 7, 2, null);
        postings.dispatch(order, "DA-1", 0, 4, 1);
        postings.invoice(order, "INV-1", 0, 3);

        open(order);

        assertThat(cell("quantity", "quantity")).isEqualTo("10");
        assertThat(cell("confirmed", "confirmed")).isEqualTo("7");
        assertThat(cell("confirmed", "backordered")).isEqualTo("2 back order");
        assertThat(cell("confirmed", "refused")).isEqualTo("1 refused");
        assertThat(cell("dispatched", "dispatched")).isEqualTo("4");
        assertThat(cell("dispatched", "shortclosed")).isEqualTo("1 will not come");
        assertThat(cell("invoiced", "invoiced")).isEqualTo("3");
        assertThat(cell("left", "left")).isEqualTo("2");
        assertThat(cell("left", "toinvoice")).isEqualTo("3 to invoice");
        assertThat(cell("left", "leftName")).isEqualTo("Left to deliver 2 pcs: show how it came about");
    }

    @Test
    void a_number_opens_its_entries_with_document_who_and_when() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 10, 0, null);
        postings.dispatch(order, "DA-1", 0, 4, 0);
        postings.dispatch(order, "DA-2", 0, 3, 0);
        open(order);

        show("dispatched", Figure.DISPATCHED);

        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Dispatched");
        var entries = entries();
        assertThat(entries).hasSize(3);
        assertThat(entries.get(0)).contains("+4", "Dispatch advice DA-1");
        assertThat(entries.get(1)).contains("+3", "Dispatch advice DA-2");
        assertThat(entries.get(2)).contains("Dispatched", "7", "pcs");
    }

    @Test
    void what_is_left_is_told_from_what_was_confirmed_and_dispatched() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 10, 0, null);
        postings.dispatch(order, "DA-1", 0, 6, 1);
        open(order);

        show("left", Figure.TO_DELIVER);

        assertThat(entries())
                .satisfiesExactly(
                        confirmed -> assertThat(confirmed).contains("+10", "OR-1"),
                        dispatched -> assertThat(dispatched).contains("−6", "DA-1"),
                        given -> assertThat(given).contains("−1", "Will not come"),
                        left -> assertThat(left).contains("Left to deliver", "3"));
    }

    @Test
    void a_newer_answer_takes_the_older_one_back() {
        var order = order(6);
        postings.answer(order, "OR-1", 0, 2, 3, null);
        postings.answer(order, "OR-2", 0, 5, 0, WANTED.plusDays(3));
        open(order);

        show("confirmed", Figure.CONFIRMED);

        assertThat(entries())
                .satisfiesExactly(
                        first -> assertThat(first).contains("+2", "OR-1"),
                        back -> assertThat(back).contains("−2", "taken back", "OR-2"),
                        second -> assertThat(second).contains("+5", "promised"),
                        sum -> assertThat(sum).contains("5"));
    }

    @Test
    void zero_opens_too_and_says_that_there_is_nothing_yet() {
        var order = order(10);
        open(order);

        show("invoiced", Figure.INVOICED);

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Nothing yet: nothing has been invoiced.");
    }

    @Test
    void an_order_that_needs_no_answer_starts_from_what_was_ordered() {
        var order = order(10);
        open(order);

        show("left", Figure.TO_DELIVER);

        assertThat(entries().getFirst()).contains("+10", "counts as accepted");
    }

    @Test
    void what_was_invoiced_and_credited_is_told_apart() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 10, 0, null);
        postings.invoice(order, "INV-1", 0, 10);
        postings.credit(order, "CN-1", 0, 3, true);
        open(order);

        show("invoiced", Figure.INVOICED);

        assertThat(cell("invoiced", "invoiced")).isEqualTo("7");
        assertThat(entries())
                .satisfiesExactly(
                        invoiced -> assertThat(invoiced).contains("+10", "Invoice INV-1"),
                        credited -> assertThat(credited).contains("−3", "Credit note CN-1"),
                        sum -> assertThat(sum).contains("7"));
    }

    @Test
    void a_promise_stands_beside_the_day_that_was_asked_for() {
        var order = order(10);
        postings.answer(order, "OR-1", 0, 10, 0, WANTED.plusDays(4));

        open(order);

        assertThat(cell("requested", "promised")).startsWith("promised ");
        assertThat(cell("requested", "promisedTone")).isEqualTo("tone-warn");
    }

    @Test
    void an_article_that_the_supplier_added_is_marked() {
        var order = order(10);
        postings.addArticle(order, "OR-1", "Washer M8", 5);

        open(order);

        assertThat(test(grid()).getLitRendererPropertyValue(1, "article", "added", String.class))
                .isEqualTo("Added by the supplier");
        assertThat(test(grid()).getLitRendererPropertyValue(1, "confirmed", "confirmed", String.class))
                .isEqualTo("5");
    }

    private OrderId order(long quantity) {
        return samples.order("PO-1", buyer, supplier, WANTED, List.of(OrderSamples.line("1", "Bolt M8", quantity)));
    }

    private static void open(OrderId order) {
        UI.getCurrent().navigate("orders/" + order);
    }

    private void show(String column, Figure figure) {
        test(grid())
                .invokeLitRendererFunction(
                        0, column, "open", JsonNodeFactory.instance.arrayNode().add(figure.name()));
    }

    private List<String> entries() {
        return find(ListItem.class)
                .from(find(OrderedList.class).withClassName("entries").single())
                .all()
                .stream()
                .map(entry -> entry.getElement().getTextRecursively())
                .toList();
    }

    private Grid<OrderDetails.Line> grid() {
        return find(Grid.class).single();
    }

    private String cell(String column, String property) {
        return test(grid()).getLitRendererPropertyValue(0, column, property, String.class);
    }
}
