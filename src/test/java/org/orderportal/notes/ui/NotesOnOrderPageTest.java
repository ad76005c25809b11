package org.orderportal.notes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.base.IdText;
import org.orderportal.base.security.Role;
import org.orderportal.identity.SignedIn;
import org.orderportal.identity.UserAccount;
import org.orderportal.notes.Colleague;
import org.orderportal.notes.InternalNotes;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.OrderSamples;
import org.orderportal.party.Company;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(packages = "org.orderportal.order.ui")
@AnyDatabase
class NotesOnOrderPageTest extends SpringBrowserlessTest {

    @Autowired
    OrderSamples samples;

    @Autowired
    SignedIn signedIn;

    @Autowired
    InternalNotes notes;

    private Company supplier;
    private OrderId order;
    private UserAccount reader;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        supplier = samples.company("Nordvik Fasteners AB");
        order = samples.order("PO-1", samples.company("Region Uppsala"), supplier);
        reader = signedIn.as(Role.ACCOUNT_MANAGER);
        super.initVaadinEnvironment();
    }

    @Test
    void a_colleague_writes_a_note_and_names_somebody() {
        open();
        assertThat(headings()).contains("Internal notes");
        assertThat(section()).contains("Only your colleagues see this");

        test(find(TextArea.class).withLabel("Note").single()).setValue("They ship on Friday.");
        mentioned().setValue(Set.of(new Colleague(reader.id(), reader.name())));
        press("Add note");

        assertThat(section()).contains("They ship on Friday.").contains("@" + reader.name());
        assertThat(notes.of(order))
                .singleElement()
                .satisfies(note ->
                        assertThat(note.mentioned()).extracting(Colleague::id).containsExactly(reader.id()));
        assertThat(find(TextArea.class).withLabel("Note").single().getValue()).isEmpty();
        assertThat(find(PinnedNotes.class).all()).isEmpty();
    }

    @Test
    void a_pinned_note_stands_on_top_of_the_page_at_once() {
        notes.write(order, "They are on strike", Set.of());
        open();

        press("Pin");
        assertThat(find(PinnedNotes.class).single().getElement().getTextRecursively())
                .contains("They are on strike");

        press("Unpin");
        assertThat(find(PinnedNotes.class).all()).isEmpty();
    }

    @Test
    void a_note_is_put_otherwise_and_struck_out() {
        notes.write(order, "They ship on Fridy.", Set.of());
        open();

        press("Edit");
        test(find(TextArea.class).all().getLast()).setValue("They ship on Friday.");
        press("Save");
        assertThat(section())
                .contains("They ship on Friday.")
                .contains("edited")
                .contains("1 earlier text");

        press("Strike out");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(section()).contains("struck out by " + reader.name());
        assertThat(find(Button.class).withText("Pin").all()).isEmpty();
    }

    @Test
    void a_note_that_says_nothing_is_not_written_and_its_field_says_so() {
        open();
        press("Add note");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Write something first.");
        notes.write(order, "They ship on Friday.", Set.of());
        open();

        press("Edit");
        var field = find(TextArea.class).all().getLast();
        test(field).setValue(" ");
        press("Save");

        assertThat(field.isAttached()).isTrue();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Write something first.");
        assertThat(section()).contains("They ship on Friday.").doesNotContain("edited");
    }

    @Test
    void a_supplier_sees_none_of_it() {
        var id = notes.write(order, "They are slow", Set.of());
        notes.pin(id);
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);

        open();

        assertThat(headings()).contains("History").doesNotContain("Internal notes");
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("They are slow");
        assertThat(find(NotesSection.class).all()).isEmpty();
        assertThat(find(PinnedNotes.class).all()).isEmpty();
    }

    @Test
    void a_lock_in_the_list_says_how_many_notes_there_are_and_a_supplier_sees_none() {
        var without = samples.order("PO-2", samples.company("Region Uppsala"), supplier);
        notes.write(order, "They are slow", Set.of());
        notes.write(order, "They are very slow", Set.of());

        assertThat(sign("PO-1", order)).isEqualTo("2 internal notes");
        assertThat(sign("PO-2", without)).isEmpty();
        samples.signIn(Role.SUPPLIER_USER, Locale.ENGLISH, supplier);
        UI.getCurrent().navigate("orders/" + order);
        assertThat(sign("PO-1", order)).isEmpty();
    }

    /** What the lock in the row of that order says. */
    @SuppressWarnings("unchecked")
    private String sign(String number, OrderId of) {
        var query = Map.of("q", number, "company", IdText.of(supplier.id().value()));
        UI.getCurrent().navigate("orders", QueryParameters.simple(query));
        Grid<OrderId> grid = find(Grid.class).single();
        assertThat(test(grid).getRow(0)).isEqualTo(of);
        return test(grid).getLitRendererPropertyValue(0, "number", "sign", String.class);
    }

    private void open() {
        UI.getCurrent().navigate("orders/" + order);
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private String section() {
        return find(NotesSection.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Colleague> mentioned() {
        return find(MultiSelectComboBox.class).withLabel("Mention colleagues").single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
