package org.orderportal.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DocumentFilter;
import org.orderportal.order.DayRange;
import org.orderportal.order.ui.Reader;
import org.orderportal.party.CompanyId;

/** The filters in force, each as a chip that a click removes. */
class DocumentsChips extends Composite<Div> {

    private final DocumentsDesk desk;
    private final Reader reader;
    private final Consumer<DocumentsAddress> onRemove;
    private DocumentsAddress address = DocumentsAddress.START;

    DocumentsChips(DocumentsDesk desk, Reader reader, Consumer<DocumentsAddress> onRemove) {
        this.desk = desk;
        this.reader = reader;
        this.onRemove = onRemove;
        getContent().addClassName("chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("document.list.chips"));
    }

    void show(DocumentsAddress shown) {
        address = shown;
        var filter = shown.filter();
        getContent().removeAll();
        if (filter.kind() != null) {
            add(getTranslation("order.page.document." + filter.kind()), filter.withKind(null));
        }
        if (filter.standing() != null) {
            add(getTranslation("document.list.standing." + filter.standing()), filter.withStanding(null));
        }
        if (filter.undelivered()) {
            add(getTranslation("document.list.undelivered"), filter.withUndelivered(false));
        }
        if (filter.answered() != null) {
            add(getTranslation("document.list.answered." + filter.answered()), filter.withAnswered(null));
        }
        if (!filter.search().isEmpty()) {
            add(getTranslation("document.list.chip.search", filter.search()), filter.withSearch(""));
        }
        if (filter.supplier() != null) {
            add(getTranslation("document.list.chip.supplier", name(filter.supplier())), filter.withSupplier(null));
        }
        if (filter.buyer() != null) {
            add(getTranslation("document.list.chip.buyer", name(filter.buyer())), filter.withBuyer(null));
        }
        if (!filter.days().isAny()) {
            add(getTranslation("document.list.chip.days", days(filter.days())), filter.withDays(DayRange.ANY));
        }
        if (shown.isFiltered()) {
            addClear();
        }
    }

    private String name(@Nullable CompanyId id) {
        return id == null ? "" : desk.name(id).orElseGet(() -> getTranslation("document.list.chip.unknown"));
    }

    private String days(DayRange days) {
        var from = days.from() == null ? "" : reader.formats().date(days.from());
        var until = days.until() == null ? "" : reader.formats().date(days.until());
        return from.equals(until) ? from : from + " – " + until;
    }

    private void add(String text, DocumentFilter without) {
        var cross = new Span("✕");
        cross.getElement().setAttribute("aria-hidden", "true");
        var chip = new NativeButton();
        chip.add(new Span(text), cross);
        chip.addClassName("chip");
        chip.setAriaLabel(getTranslation("document.list.chip.remove", text));
        chip.addClickListener(click -> onRemove.accept(address.with(without)));
        getContent().add(chip);
    }

    private void addClear() {
        var clear = new NativeButton(getTranslation("document.list.chips.clear"));
        clear.addClassName("chips-clear");
        clear.addClickListener(
                click -> onRemove.accept(address.with(address.filter().withoutFilters())));
        getContent().add(clear);
    }
}
