package org.orderportal.invoice.ui;

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
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Documents;
import org.orderportal.document.Drafts;
import org.orderportal.document.ui.LineGrid;
import org.orderportal.invoice.Invoices;
import org.orderportal.invoice.PaymentWays;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.LineQuantities;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;

/** An order of one line, and its supplier's clerk who dispatches and invoices it in the editors. */
@SpringBootTest
abstract class EditedInvoice extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    Drafts drafts;

    @Autowired
    DispatchAdvices advices;

    @Autowired
    Invoices invoices;

    @Autowired
    PaymentWays ways;

    @Autowired
    Companies companies;

    @Autowired
    Documents documents;

    @Autowired
    Orders orders;

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
                LocalDate.now().plusDays(9),
                List.of(OrderSamples.line("10", "Hex bolt M8", 10)));
        companies.setVatNumber(supplier.id(), "SE556677889901");
        ways.setIban(supplier.id(), "SE4550000000058398257466");
        super.initVaadinEnvironment();
    }

    void open() {
        UI.getCurrent().navigate("orders/" + order + "/invoice");
        roundTrip();
    }

    DocumentId draft() {
        return drafts.find(DocumentKind.INVOICE, order).orElseThrow();
    }

    Grid<String> rows() {
        return find(Grid.class).withClassName("billed-grid").single();
    }

    String cell(int row, String property) {
        return test(rows()).getLitRendererPropertyValue(row, "quantity", property, String.class);
    }

    String remark(int row) {
        return test(rows()).getLitRendererPropertyValue(row, "remark", "remark", String.class);
    }

    void type(int row, String column, String text) {
        var detail = JsonMapper.shared().createObjectNode();
        detail.put("row", test(rows()).getRow(row)).put("column", column).put("text", text);
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", detail);
        var lines = find(LineGrid.class).single().getElement();
        lines.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(lines, "cell-edit", data));
        roundTrip();
    }

    void send() {
        test(find(Button.class).withText("Send invoice").single()).click();
    }

    LineQuantities sums(int line) {
        return orders.details(order).lines().get(line).quantities();
    }

    boolean says(String words) {
        return find(Span.class).withText(words).exists();
    }
}
