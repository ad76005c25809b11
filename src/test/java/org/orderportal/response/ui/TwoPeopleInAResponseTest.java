package org.orderportal.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
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

/** Two people write into the same row of a response. */
@SpringBootTest
@Import(OrderSamples.class)
@ViewPackages(packages = {"org.orderportal.response.ui", "org.orderportal.order.ui", "org.orderportal.document.ui"})
@AnyDatabase
class TwoPeopleInAResponseTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    Drafts drafts;

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
    void the_question_stands_under_the_row_and_its_cell_goes_on_showing_what_was_typed() {
        theyWrite(ResponseField.ACCEPTED, "150");

        typeAccepted("120");

        assertThat(grid().isDetailsVisible(row())).isTrue();
        assertThat(shown("accepted")).isEqualTo("120");
        assertThat(shown("acceptedError")).isEqualTo("Written by two people: choose below.");
        assertThat(find(Button.class).withText("Keep mine").exists()).isFalse();

        typeAccepted("125");
        assertThat(shown("accepted")).isEqualTo("125");
        assertThat(drafts.read(draft()).fields().get(accepted()).text()).isEqualTo("150");
    }

    @Test
    void the_form_of_the_row_asks_too_and_the_answer_there_ends_the_question() {
        theyWrite(ResponseField.ACCEPTED, "150");
        typeAccepted("120");
        fire("openForm");

        test(find(Button.class).withText("Keep mine").single()).click();

        assertThat(drafts.read(draft()).fields().get(accepted()).text()).isEqualTo("120");
        assertThat(grid().isDetailsVisible(row())).isFalse();
        assertThat(shown("acceptedError")).isEmpty();
        assertThat(find(TextField.class).withCaption("Accepted").single().getValue())
                .isEqualTo("120");
    }

    private void fire(String function) {
        test(grid()).invokeLitRendererFunction(0, "more", function);
        roundTrip();
    }

    private void theyWrite(String field, String text) {
        drafts.patch(
                draft(),
                new DraftPatch(
                        new FieldAddress(row(), field),
                        0,
                        text,
                        false,
                        UUID.randomUUID().toString()));
    }

    private void typeAccepted(String text) {
        var detail = JsonMapper.shared().createObjectNode();
        detail.put("row", row()).put("column", ResponseField.ACCEPTED).put("text", text);
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", detail);
        var lines = find(LineGrid.class).single().getElement();
        lines.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(lines, "cell-edit", data));
        roundTrip();
    }

    private FieldAddress accepted() {
        return new FieldAddress(row(), ResponseField.ACCEPTED);
    }

    private DocumentId draft() {
        return drafts.find(DocumentKind.ORDER_RESPONSE, order).orElseThrow();
    }

    private String row() {
        return test(grid()).getRow(0);
    }

    private Grid<String> grid() {
        return find(Grid.class).single();
    }

    private String shown(String property) {
        return test(grid()).getLitRendererPropertyValue(0, ResponseField.ACCEPTED, property, String.class);
    }
}
