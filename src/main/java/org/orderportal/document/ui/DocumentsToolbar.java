package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.orderportal.base.ui.DayPair;
import org.orderportal.base.ui.Glyph;
import org.orderportal.document.DocumentFilter;
import org.orderportal.document.DocumentFilter.Answered;
import org.orderportal.document.DocumentFilter.Standing;
import org.orderportal.document.DocumentList;
import org.orderportal.order.DayRange;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.ui.ChoiceMenu;
import org.orderportal.order.ui.PanelButton;
import org.orderportal.order.ui.Reader;
import org.orderportal.party.Company;

/** What narrows the list of documents. It only says what is wished. */
class DocumentsToolbar extends Composite<Div> {

    /** What the reader of the list asks for. */
    interface Wishes {

        /** Another list, for a new entry in the browser's history. */
        void show(DocumentsAddress other);

        /** Another list, while one types. */
        void search(DocumentsAddress other);
    }

    static final List<DocumentKind> KINDS = List.of(
            DocumentKind.ORDER_RESPONSE, DocumentKind.DISPATCH_ADVICE, DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE);

    private static final int TYPING_PAUSE_MS = 300;

    private final ChoiceMenu<Optional<DocumentKind>> kind;
    private final ChoiceMenu<Optional<Standing>> standing;
    private final ChoiceMenu<Optional<Answered>> answered;
    private final TextField search = new TextField();
    private final Button undelivered = new Button();
    private final PanelButton buyer;
    private final PanelButton days;
    private final DocumentList list;
    private final Reader reader;
    private final Wishes wishes;
    private DocumentsAddress address = DocumentsAddress.START;

    DocumentsToolbar(DocumentList list, Reader reader, Wishes wishes) {
        this.list = list;
        this.reader = reader;
        this.wishes = wishes;
        kind = menu("kind", KINDS, "order.page.document.", one -> change(filter -> filter.withKind(one.orElse(null))));
        standing = menu(
                "standing",
                List.of(Standing.values()),
                "document.list.standing.",
                one -> change(filter -> filter.withStanding(one.orElse(null))));
        answered = menu(
                "answered",
                List.of(Answered.values()),
                "document.list.answered.",
                one -> change(filter -> filter.withAnswered(one.orElse(null))));
        buyer = new PanelButton(getTranslation("document.list.buyer"), this::buyers);
        days = new PanelButton(getTranslation("document.list.days"), this::dayFields);
        undelivered.setText(getTranslation("document.list.undelivered"));
        undelivered.addClassName("choice-menu");
        undelivered.addClickListener(click -> change(filter -> filter.withUndelivered(!filter.undelivered())));
        prepareSearch();

        getContent().addClassNames("toolbar", "order-toolbar", "document-toolbar");
        getContent().add(kind, standing, search, undelivered, answered, buyer, days);
    }

    private <E extends Enum<E>> ChoiceMenu<Optional<E>> menu(
            String name, List<E> choices, String texts, Consumer<Optional<E>> onChoice) {
        var all = new ArrayList<List<Optional<E>>>();
        all.add(List.of(Optional.empty()));
        all.add(choices.stream().map(Optional::of).toList());
        return new ChoiceMenu<>(
                getTranslation("document.list.filter." + name),
                all,
                choice -> choice.map(one -> getTranslation(texts + one))
                        .orElseGet(() -> getTranslation("document.list.filter." + name + ".all")),
                onChoice);
    }

    private void prepareSearch() {
        search.setPlaceholder(getTranslation("document.list.search"));
        search.setAriaLabel(getTranslation("document.list.search"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addFocusShortcut(Key.KEY_S, KeyModifier.ALT);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wishes.search(address.with(address.filter().withSearch(change.getValue())));
            }
        });
    }

    void show(DocumentsAddress shown) {
        address = shown;
        var filter = shown.filter();
        search.setValue(filter.search());
        kind.choose(Optional.ofNullable(filter.kind()));
        standing.choose(Optional.ofNullable(filter.standing()));
        answered.choose(Optional.ofNullable(filter.answered()));
        kind.setClassName("in-force", filter.kind() != null);
        standing.setClassName("in-force", filter.standing() != null);
        answered.setClassName("in-force", filter.answered() != null);
        undelivered.setClassName("in-force", filter.undelivered());
        undelivered.getElement().setAttribute("aria-pressed", String.valueOf(filter.undelivered()));
        buyer.setInForce(filter.buyer() != null);
        days.setInForce(!filter.days().isAny());
    }

    private Div buyers() {
        var field = new ComboBox<Company>(getTranslation("document.list.buyer"));
        var choices = list.buyers(address.filter().supplier());
        field.setItems(choices);
        field.setItemLabelGenerator(Company::name);
        field.setClearButtonVisible(true);
        field.setValue(choices.stream()
                .filter(company -> company.id().equals(address.filter().buyer()))
                .findFirst()
                .orElse(null));
        field.addValueChangeListener(change -> change(filter -> filter.withBuyer(
                change.getValue() == null ? null : change.getValue().id())));
        return panel(field);
    }

    private Div dayFields() {
        var shown = address.filter().days();
        var from = new DatePicker(getTranslation("document.list.days.from"));
        var until = new DatePicker(getTranslation("document.list.days.until"));
        var pair = new DayPair(
                from,
                until,
                reader.formats().locale(),
                reader.today(),
                (first, last) -> change(filter -> filter.withDays(new DayRange(first, last))));
        pair.show(shown.from(), shown.until());
        return panel(from, until);
    }

    private static Div panel(Component... fields) {
        var panel = new Div(fields);
        panel.addClassName("filter-fields");
        return panel;
    }

    private void change(UnaryOperator<DocumentFilter> change) {
        wishes.show(address.with(change.apply(address.filter())));
    }
}
