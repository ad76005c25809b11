package org.orderportal.response.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.orderportal.base.security.Role;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.ui.LineGrid;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An order of three lines, and its supplier's clerk who writes the response in its editor. */
@SpringBootTest
abstract class EditedResponse extends SpringBrowserlessTest {

    static final LocalDate WANTED = LocalDate.now().plusDays(9);

    @Autowired
    OrderSamples samples;

    @Autowired
    Drafts drafts;

    OrderId order;
    Company supplier;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        supplier = samples.company("Nordvik Fasteners AB");
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
        order = samples.order(
                "4500081273",
                samples.company("Region Uppsala"),
                supplier,
                WANTED,
                List.of(
                        OrderSamples.line("10", "Hex bolt M8", 200),
                        OrderSamples.line("20", "Washer M8", 400),
                        OrderSamples.line("30", "Threaded rod", 60)));
        super.initVaadinEnvironment();
    }

    void open() {
        UI.getCurrent().navigate("orders/" + order + "/response");
        roundTrip();
    }

    void send() {
        test(find(Button.class).withText("Send order response").single()).click();
    }

    DocumentId draft() {
        return drafts.find(DocumentKind.ORDER_RESPONSE, order).orElseThrow();
    }

    Grid<String> grid() {
        return find(Grid.class).single();
    }

    /** By which the draft knows a row. */
    String key(int row) {
        return test(grid()).getRow(row);
    }

    /** What the draft holds of a field. */
    FieldValue kept(int row, String field) {
        return drafts.read(draft()).fields().get(new FieldAddress(key(row), field));
    }

    /** What the browser is told of a cell. */
    String cell(int row, String column, String property) {
        return test(grid()).getLitRendererPropertyValue(row, column, property, String.class);
    }

    /** Types into a cell, and leaves it. */
    void type(int row, String column, String text) {
        var detail = JsonMapper.shared().createObjectNode();
        detail.put("row", key(row)).put("column", column).put("text", text);
        fire("cell-edit", detail);
        roundTrip();
    }

    void fire(String event, ObjectNode detail) {
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", detail);
        var lines = find(LineGrid.class).single().getElement();
        lines.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(lines, event, data));
    }

    String badge() {
        return find(Span.class).withClassName("badge").single().getText();
    }
}
