package org.orderportal.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.IdText;
import org.orderportal.base.security.Role;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Documents;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.Drafts;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.FieldValue;
import org.orderportal.document.ui.LineGrid;
import org.orderportal.document.ui.LiveTotals;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.orderportal.response.ResponseField;
import org.orderportal.response.Responses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@Import(OrderSamples.class)
@ViewPackages(packages = {"org.orderportal.response.ui", "org.orderportal.order.ui", "org.orderportal.document.ui"})
class ResponseEditorTest extends SpringBrowserlessTest {

    private static final LocalDate WANTED = LocalDate.now().plusDays(9);

    @Autowired
    OrderSamples samples;

    @Autowired
    Orders orders;

    @Autowired
    Drafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    Responses responses;

    private Company buyer;
    private Company supplier;
    private OrderId order;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        buyer = samples.company("Region Uppsala");
        supplier = samples.company("Nordvik Fasteners AB");
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
        order = samples.order(
                "4500081273",
                buyer,
                supplier,
                WANTED,
                List.of(
                        OrderSamples.line("10", "Hex bolt M8", 200),
                        OrderSamples.line("20", "Washer M8", 400),
                        OrderSamples.line("30", "Threaded rod", 60)));
        super.initVaadinEnvironment();
    }

    @Test
    void the_form_opens_with_what_the_order_says() {
        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("Order response");
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly(
                        "Order response information",
                        "Articles",
                        "Charges and discounts",
                        "Message to buyer",
                        "Buyer",
                        "Delivery place",
                        "Attachments");
        assertThat(test(grid()).size()).isEqualTo(3);
        assertThat(cell(0, "accepted", "accepted")).isEqualTo("200");
        assertThat(cell(1, "price", "price")).isEqualTo("12.50");
        assertThat(field("Street").getValue()).isEqualTo("Kajen 1");
        assertThat(badge()).isEqualTo("Accepted");
    }

    @Test
    void an_order_has_one_open_draft_whose_address_can_be_shared() {
        open();
        var address = UI.getCurrent().getActiveViewLocation().getPath();

        UI.getCurrent().navigate("orders/" + order + "/response");

        assertThat(address).startsWith("responses/");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(address);
    }

    @Test
    void what_is_typed_into_a_row_is_kept_and_the_answer_follows_it() {
        open();

        type(1, "accepted", "250");

        assertThat(kept(1, "accepted").text()).isEqualTo("250");
        assertThat(cell(1, "remark", "remark")).isEqualTo("reduced");
        assertThat(cell(1, "remark", "detail")).isEqualTo("150 not");
        roundTrip();
        assertThat(badge()).isEqualTo("Partially accepted");
    }

    @Test
    void what_the_answer_comes_to_stands_beside_the_form() {
        open();
        assertThat(totals()).containsExactly("Ordered", "8,250.00 SEK", "Accepted now", "8,250.00 SEK");

        type(1, "accepted", "250");
        type(2, "price", "10");
        roundTrip();

        assertThat(totals())
                .containsExactly("Ordered", "8,250.00 SEK", "Accepted now", "6,225.00 SEK", "Refused", "1,875.00 SEK");
    }

    @Test
    void numbers_and_days_are_read_as_people_write_them() {
        open();

        type(0, "accepted", "1 99");
        type(1, "accepted", "200,5");
        type(0, "promised", "24/12/" + WANTED.getYear());

        assertThat(kept(0, "accepted").unreadable()).isTrue();
        assertThat(kept(0, "accepted").text()).isEqualTo("1 99");
        assertThat(cell(0, "accepted", "acceptedError")).contains("1 99");
        assertThat(kept(1, "accepted").text()).isEqualTo("200.5");
        assertThat(kept(0, "promised").text()).isEqualTo(WANTED.getYear() + "-12-24");
    }

    @Test
    void a_row_is_rejected_by_its_tick() {
        open();

        type(2, "reject", "true");

        assertThat(cell(2, "accepted", "accepted")).isEqualTo("0");
        assertThat(cell(2, "remark", "remark")).isEqualTo("rejected");
        assertThat(kept(2, "reject").text()).isEqualTo("true");
    }

    @Test
    void a_note_stands_with_its_row() {
        open();

        type(1, "note", "The rest leaves the factory in week 50.");

        assertThat(kept(1, "note").text()).isEqualTo("The rest leaves the factory in week 50.");
        assertThat(cell(1, "note", "note")).isEqualTo("The rest leaves the factory in week 50.");
    }

    @Test
    void a_pasted_column_fills_the_rows_below() {
        open();

        var detail = JsonMapper.shared().createObjectNode();
        detail.put("row", key(1)).put("index", 1).put("column", "accepted").put("text", "1,5\n2\n3\n");
        fire("cell-paste", detail);

        assertThat(kept(1, "accepted").text()).isEqualTo("1.5");
        assertThat(kept(2, "accepted").text()).isEqualTo("2");
    }

    @Test
    void an_article_is_added_and_asks_for_what_it_needs() {
        open();

        test(find(Button.class).withText("Add new article").single()).click();

        assertThat(test(grid()).size()).isEqualTo(4);
        assertThat(cell(3, "article", "name")).isEqualTo("New article");
        var name = find(TextField.class).withCaption("Name").all().getLast();
        test(name).setValue("Locknut M8 A2");
        type(3, "accepted", "400");
        roundTrip();

        assertThat(cell(3, "article", "name")).isEqualTo("Locknut M8 A2");
        assertThat(badge()).isEqualTo("Accepted with changes");
    }

    @Test
    void a_header_field_is_kept_too() {
        open();

        test(field("Your order number")).setValue("NF-88213");

        assertThat(drafts.read(draft())
                        .fields()
                        .get(FieldAddress.header(ResponseField.OWN_ORDER))
                        .text())
                .isEqualTo("NF-88213");
    }

    @Test
    void what_a_colleague_wrote_into_the_same_field_is_asked_about() {
        open();
        drafts.patch(
                draft(),
                new DraftPatch(
                        FieldAddress.header(ResponseField.OWN_ORDER),
                        0,
                        "THEIRS",
                        false,
                        UUID.randomUUID().toString()));

        test(field("Your order number")).setValue("MINE");

        assertThat(find(Button.class).withText("Take theirs").exists()).isTrue();
        test(find(Button.class).withText("Keep mine").single()).click();
        assertThat(drafts.read(draft())
                        .fields()
                        .get(FieldAddress.header(ResponseField.OWN_ORDER))
                        .text())
                .isEqualTo("MINE");
    }

    @Test
    void sending_is_refused_with_the_field_named_while_something_is_wrong() {
        open();
        type(0, "accepted", "many");
        roundTrip();

        send();

        assertThat(documents.details(draft()).state()).isEqualTo(DocumentState.DRAFT);
        assertThat(find(Span.class).withText("Row 10 › Accepted").exists()).isTrue();
        assertThat(find(Button.class).withText("Send order response").single().isEnabled())
                .isTrue();
    }

    @Test
    void a_response_is_sent_once_and_its_page_shown() {
        open();
        type(1, "accepted", "250");
        var id = draft();

        send();

        assertThat(documents.details(id).state()).isEqualTo(DocumentState.SENT);
        assertThat(documents.of(order)).hasSize(1);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("documents/" + id);
        assertThat(orders.details(order).lines().get(1).quantities().confirmed().value())
                .isEqualByComparingTo("250");
    }

    @Test
    void the_quantity_of_one_of_several_deliveries_is_known_by_the_field_that_keeps_it() {
        open();
        responses.split(draft(), IdText.parse(key(0)).orElseThrow());
        open();

        type(1, "accepted", "150");

        assertThat(kept(1, "quantity").text()).isEqualTo("150");
        assertThat(cell(1, "accepted", "acceptedField")).isEqualTo("quantity");
        assertThat(cell(0, "accepted", "acceptedField")).isEqualTo("accepted");
    }

    @Test
    void a_draft_that_was_sent_from_another_window_says_so_when_one_sends_it() {
        open();
        responses.send(draft(), drafts.read(draft()).revision(), true);

        send();

        assertThat(find(Span.class)
                        .withText("This response has been sent; nothing can be changed in it any more.")
                        .exists())
                .isTrue();
        assertThat(documents.of(order)).hasSize(1);
    }

    @Test
    void a_sent_response_opens_as_a_document_and_not_as_a_form() {
        open();
        var id = draft();
        send();

        UI.getCurrent().navigate("responses/" + id);

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("documents/" + id);
    }

    @Test
    void a_draft_of_somebody_else_is_not_there() {
        open();
        var id = draft();
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, samples.company("Another supplier"));

        UI.getCurrent().navigate("responses/" + id);

        assertThat(find(LineGrid.class).exists()).isFalse();
        UI.getCurrent().navigate("orders/" + order + "/response");
        assertThat(find(LineGrid.class).exists()).isFalse();
    }

    private void open() {
        UI.getCurrent().navigate("orders/" + order + "/response");
        roundTrip();
    }

    private void send() {
        test(find(Button.class).withText("Send order response").single()).click();
    }

    private DocumentId draft() {
        return drafts.find(DocumentKind.ORDER_RESPONSE, order).orElseThrow();
    }

    private String key(int row) {
        return test(grid()).getRow(row);
    }

    private FieldValue kept(int row, String field) {
        return drafts.read(draft()).fields().get(new FieldAddress(key(row), field));
    }

    private void type(int row, String column, String text) {
        var detail = JsonMapper.shared().createObjectNode();
        detail.put("row", key(row)).put("column", column).put("text", text);
        fire("cell-edit", detail);
    }

    private void fire(String event, tools.jackson.databind.node.ObjectNode detail) {
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", detail);
        var lines = find(LineGrid.class).single().getElement();
        lines.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(lines, event, data));
    }

    private Grid<String> grid() {
        return find(Grid.class).single();
    }

    private String cell(int row, String column, String property) {
        return test(grid()).getLitRendererPropertyValue(row, column, property, String.class);
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).all().getFirst();
    }

    private List<String> totals() {
        return find(LiveTotals.class)
                .single()
                .getElement()
                .getChildren()
                .map(Element::getTextRecursively)
                .toList();
    }

    private String badge() {
        return find(Span.class).withClassName("badge").single().getText();
    }
}
