package org.orderportal.dispatch.ui;

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
import org.orderportal.base.Quantity;
import org.orderportal.base.security.AsSystem;
import org.orderportal.base.security.Role;
import org.orderportal.dispatch.DispatchAdvices;
import org.orderportal.dispatch.Packages;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Documents;
import org.orderportal.document.Drafts;
import org.orderportal.document.ui.LineGrid;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.LineQuantities;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;

/** An order of three lines, and its supplier's clerk who dispatches it in the editor. */
@SpringBootTest
abstract class EditedDispatch extends SpringBrowserlessTest {

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

    @Autowired
    private BuyerRulesBook rules;

    @Autowired
    private AsSystem asSystem;

    OrderId order;
    Company supplier;
    private Company buyer;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        supplier = samples.company("Nordvik Fasteners AB");
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
        buyer = samples.company("Region Uppsala");
        order = samples.order(
                "4500081273",
                buyer,
                supplier,
                LocalDate.now().plusDays(9),
                List.of(
                        OrderSamples.line("10", "Hex bolt M8", 200),
                        OrderSamples.line("20", "Washer M8", 400),
                        OrderSamples.line("30", "Threaded rod", 60)));
        super.initVaadinEnvironment();
    }

    void open() {
        UI.getCurrent().navigate("orders/" + order + "/dispatch");
        roundTrip();
    }

    void takesAllAtOnce() {
        var usual = BuyerRules.DEFAULT;
        var demanded = new BuyerRules(
                usual.responseRequired(),
                null,
                usual.allowedChanges(),
                false,
                Quantity.ZERO,
                Quantity.ZERO,
                false,
                false,
                false,
                false,
                null,
                usual.invoiceBase(),
                Quantity.ZERO,
                usual.requiredReferences());
        asSystem.run(() -> rules.setRules(buyer.id(), demanded));
    }

    DocumentId draft() {
        return drafts.find(DocumentKind.DISPATCH_ADVICE, order).orElseThrow();
    }

    Grid<String> goods() {
        return find(Grid.class).withClassName("goods-grid").single();
    }

    String cell(int row, String property) {
        return test(goods()).getLitRendererPropertyValue(row, "quantity", property, String.class);
    }

    String remark(int row) {
        return test(goods()).getLitRendererPropertyValue(row, "remark", "remark", String.class);
    }

    void type(int row, String column, String text) {
        var detail = JsonMapper.shared().createObjectNode();
        detail.put("row", test(goods()).getRow(row)).put("column", column).put("text", text);
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", detail);
        var lines = find(LineGrid.class).single().getElement();
        lines.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(lines, "cell-edit", data));
        roundTrip();
    }

    void send() {
        test(find(Button.class).withText("Send dispatch advice").single()).click();
    }

    LineQuantities sums(int line) {
        return orders.details(order).lines().get(line).quantities();
    }

    boolean says(String words) {
        return find(Span.class).withText(words).exists();
    }
}
