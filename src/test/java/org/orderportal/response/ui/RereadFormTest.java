package org.orderportal.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
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
import org.junit.jupiter.api.Test;
import org.orderportal.base.Shelf;
import org.orderportal.base.security.Role;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.LineGrid;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.response.ResponseField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** An editor whose form was given up, since others needed the memory, goes on as if nothing had been. */
@SpringBootTest
@Import(OrderSamples.class)
@ViewPackages(packages = {"org.orderportal.response.ui", "org.orderportal.order.ui", "org.orderportal.document.ui"})
class RereadFormTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    Drafts drafts;

    @Autowired
    Shelf shelf;

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
                List.of(OrderSamples.line("10", "Hex bolt M8", 200), OrderSamples.line("20", "Washer M8", 400)));
        super.initVaadinEnvironment();
        UI.getCurrent().navigate("orders/" + order + "/response");
        roundTrip();
    }

    @Test
    void what_was_typed_before_and_after_is_kept_and_shown() {
        type(0, "accepted", "150");
        giveUp();

        type(1, "accepted", "300");

        assertThat(kept(0, "accepted")).isEqualTo("150");
        assertThat(kept(1, "accepted")).isEqualTo("300");
        assertThat(test(grid()).getLitRendererPropertyValue(0, "accepted", "accepted", String.class))
                .isEqualTo("150");
        assertThat(test(grid()).getLitRendererPropertyValue(1, "accepted", "accepted", String.class))
                .isEqualTo("300");
        assertThat(find(Span.class).withClassName("badge").single().getText()).isEqualTo("Partially accepted");
    }

    @Test
    void what_another_wrote_into_a_field_meanwhile_is_asked_about_as_ever() {
        giveUp();
        drafts.patch(draft(), new DraftPatch(new FieldAddress(key(0), "accepted"), 0, "100", false, "theirs"));

        type(0, "accepted", "150");

        assertThat(kept(0, "accepted")).isEqualTo("100");
        assertThat(grid().isDetailsVisible(key(0))).isTrue();
    }

    @Test
    void rows_that_another_added_meanwhile_are_shown() {
        giveUp();
        drafts.addRow(draft(), ResponseField.ADDED, null, "theirs");

        type(0, "accepted", "150");
        roundTrip();

        assertThat(find(Span.class).withText("2 ordered · 1 added").exists()).isTrue();
        assertThat(test(grid()).size()).isEqualTo(3);
        assertThat(kept(0, "accepted")).isEqualTo("150");
    }

    @Test
    void an_answer_is_sent_from_what_is_read_again() {
        type(0, "accepted", "150");
        giveUp();
        var id = draft();

        test(find(Button.class).withText("Send order response").single()).click();

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("documents/" + id);
    }

    /** Something that needs all the room comes into use. */
    private void giveUp() {
        shelf.place(() -> "all", any -> Integer.MAX_VALUE).get();
    }

    private void type(int row, String column, String text) {
        var detail = JsonMapper.shared().createObjectNode();
        detail.put("row", key(row)).put("column", column).put("text", text);
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", detail);
        var lines = find(LineGrid.class).single().getElement();
        lines.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(lines, "cell-edit", data));
        roundTrip();
    }

    private String kept(int row, String field) {
        return drafts.read(draft())
                .fields()
                .get(new FieldAddress(key(row), field))
                .text();
    }

    private String key(int row) {
        return test(grid()).getRow(row);
    }

    private DocumentId draft() {
        return drafts.find(DocumentKind.ORDER_RESPONSE, order).orElseThrow();
    }

    private Grid<String> grid() {
        return find(Grid.class).single();
    }
}
