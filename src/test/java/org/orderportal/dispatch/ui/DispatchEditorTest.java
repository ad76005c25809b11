package org.orderportal.dispatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.Quantity;
import org.orderportal.base.security.Role;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.dispatch.Packages;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Documents;
import org.orderportal.document.Drafts;
import org.orderportal.document.ui.LineGrid;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.LineQuantities;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.order.ui.OrderSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** A clerk dispatches an order of three lines in the editor. */
@AnyDatabase
@SpringBootTest
@Import(OrderSamples.class)
@ViewPackages(packages = {"org.orderportal.dispatch.ui", "org.orderportal.order.ui", "org.orderportal.document.ui"})
class DispatchEditorTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    Drafts drafts;

    @Autowired
    DispatchAdvices advices;

    @Autowired
    Packages packages;

    @Autowired
    Documents documents;

    @Autowired
    Orders orders;

    private OrderId order;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        var supplier = samples.company("Nordvik Fasteners AB");
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
        order = samples.order(
                "4500081273",
                samples.company("Region Uppsala"),
                supplier,
                LocalDate.now().plusDays(9),
                List.of(
                        OrderSamples.line("10", "Hex bolt M8", 200),
                        OrderSamples.line("20", "Washer M8", 400),
                        OrderSamples.line("30", "Threaded rod", 60)));
        super.initVaadinEnvironment();
    }

    private void open() {
        UI.getCurrent().navigate("orders/" + order + "/dispatch");
        roundTrip();
    }

    private DocumentId draft() {
        return drafts.find(DocumentKind.DISPATCH_ADVICE, order).orElseThrow();
    }

    private Grid<String> goods() {
        return find(Grid.class).withClassName("goods-grid").single();
    }

    private String cell(int row, String property) {
        return test(goods()).getLitRendererPropertyValue(row, "quantity", property, String.class);
    }

    private String remark(int row) {
        return test(goods()).getLitRendererPropertyValue(row, "remark", "remark", String.class);
    }

    private void type(int row, String column, String text) {
        var detail = JsonMapper.shared().createObjectNode();
        detail.put("row", test(goods()).getRow(row)).put("column", column).put("text", text);
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", detail);
        var lines = find(LineGrid.class).single().getElement();
        lines.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(lines, "cell-edit", data));
        roundTrip();
    }

    private void send() {
        test(find(Button.class).withText("Send dispatch advice").single()).click();
    }

    private LineQuantities sums(int line) {
        return orders.details(order).lines().get(line).quantities();
    }

    private boolean says(String words) {
        return find(Span.class).withText(words).exists();
    }

    @Test
    void all_that_is_left_stands_there_and_is_sent() {
        open();
        assertThat(cell(0, "quantity")).isEqualTo("200");
        assertThat(says("All that is left")).isTrue();
        var id = draft();

        send();

        assertThat(documents.details(id).state()).isEqualTo(DocumentState.SENT);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("documents/" + id);
        assertThat(sums(1).dispatched()).isEqualTo(Quantity.of(400));
    }

    @Test
    void a_lower_quantity_leaves_the_rest_for_later_or_for_never() {
        open();
        type(0, "quantity", "1,5");
        type(1, "quantity", "100");
        assertThat(cell(0, "quantity")).isEqualTo("1.5");
        assertThat(remark(1)).isEqualTo("300 later");

        type(1, "rest", "true");

        assertThat(remark(1)).isEqualTo("300 never");
        assertThat(says("A part of what is left")).isTrue();
        send();
        assertThat(sums(0).dispatched()).isEqualTo(Quantity.of("1.5"));
        assertThat(sums(1).shortClosed()).isEqualTo(Quantity.of(300));
    }

    @Test
    void a_row_that_is_not_ticked_stays() {
        open();

        type(2, "included", "false");

        assertThat(remark(2)).isEqualTo("stays");
        send();
        assertThat(sums(2).dispatched()).isEqualTo(Quantity.ZERO);
        assertThat(sums(1).dispatched()).isEqualTo(Quantity.of(400));
    }

    @Test
    void more_than_is_left_is_confirmed_before_it_goes() {
        open();
        type(0, "quantity", "201");
        var id = draft();

        send();

        assertThat(documents.details(id).state()).isEqualTo(DocumentState.DRAFT);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(documents.details(id).state()).isEqualTo(DocumentState.SENT);
    }

    @Test
    void what_cannot_be_read_keeps_it_back_and_is_named() {
        open();
        type(0, "quantity", "many");

        send();

        assertThat(documents.details(draft()).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(says("Row 10 › Now")).isTrue();
    }

    @Test
    void a_prefix_is_asked_for_once_and_boxes_get_numbers() {
        open();
        test(find(TextField.class).withCaption("GS1 company prefix").single()).setValue("7350001");
        test(find(Button.class).withText("Remember it").single()).click();
        roundTrip();

        packages.pack(
                draft(),
                new org.orderportal.dispatch.BoxOrder(
                        test(goods()).getRow(0),
                        10,
                        Quantity.of(20),
                        org.orderportal.dispatch.UnitKind.BOX,
                        null,
                        null,
                        true));
        UI.getCurrent().navigate("orders/" + order);
        open();

        assertThat(find(TextField.class).withCaption("GS1 company prefix").exists())
                .isFalse();
        assertThat(says("10 units")).isTrue();
    }

    @Test
    void a_draft_that_was_sent_from_another_window_says_so() {
        open();
        advices.send(draft(), drafts.read(draft()).revision(), true);

        send();

        assertThat(says("This dispatch advice has been sent; nothing can be changed in it any more."))
                .isTrue();
    }

    @Test
    void an_order_that_is_delivered_in_full_says_why_it_cannot_be_dispatched() {
        open();
        send();

        UI.getCurrent().navigate("orders/" + order + "/dispatch");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("orders/" + order);
    }
}
