package org.orderportal.response.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderportal.base.IdText;
import org.orderportal.base.security.Role;
import org.orderportal.document.DraftPatch;
import org.orderportal.document.FieldAddress;
import org.orderportal.document.ui.LineGrid;
import org.orderportal.document.ui.LiveTotals;
import org.orderportal.response.ResponseField;
import org.orderportal.response.Responses;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What one types into the editor of a response is kept, and the answer follows it. */
@ViewPackages(packages = {"org.orderportal.response.ui", "org.orderportal.order.ui", "org.orderportal.document.ui"})
class ResponseEditorTest extends EditedResponse {

    @Autowired
    Responses responses;

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
        assertThat(cell(1, "remark", "detail")).isEqualTo("150 refused");
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
    void of_rows_with_the_same_date_one_gets_another() {
        var day = WANTED.plusDays(3);
        open();

        sameDay(day);
        type(1, "promised", WANTED.plusDays(5).toString());
        assertThat(List.of(promised(0), promised(1), promised(2))).containsExactly(day, WANTED.plusDays(5), day);

        sameDay(day);
        assertThat(List.of(promised(0), promised(1), promised(2))).containsOnly(day);
    }

    private void sameDay(LocalDate day) {
        test(find(Button.class).withText("Same date on all rows").single()).click();
        test(find(DatePicker.class).withCaption("Delivery date").single()).setValue(day);
        test(find(Button.class).withText("Set date").single()).click();
        roundTrip();
    }

    private LocalDate promised(int row) {
        return LocalDate.parse(drafts.read(draft())
                .value(key(row), ResponseField.PROMISED)
                .orElseThrow()
                .text());
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
    void a_draft_of_somebody_else_is_not_there() {
        open();
        var id = draft();
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, samples.company("Another supplier"));

        UI.getCurrent().navigate("responses/" + id);

        assertThat(find(LineGrid.class).exists()).isFalse();
        UI.getCurrent().navigate("orders/" + order + "/response");
        assertThat(find(LineGrid.class).exists()).isFalse();
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
}
