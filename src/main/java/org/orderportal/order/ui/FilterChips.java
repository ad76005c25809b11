package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.orderportal.order.DayRange;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;

/** The filters in force, each as a chip that a click removes. */
class FilterChips extends Composite<Div> {

    private final Reader reader;
    private final Function<Collection<CompanyId>, List<Company>> companies;
    private final Consumer<ListAddress> onRemove;

    FilterChips(
            Reader reader, Function<Collection<CompanyId>, List<Company>> companies, Consumer<ListAddress> onRemove) {
        this.reader = reader;
        this.companies = companies;
        this.onRemove = onRemove;
        getContent().addClassName("chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("order.list.chips"));
    }

    void show(ListAddress address) {
        var filter = address.filter();
        getContent().removeAll();
        if (filter.status() != null) {
            add(getTranslation(OrderToolbar.key(filter.status())), address.with(filter.withStatus(null)));
        }
        if (!filter.search().isEmpty()) {
            add(getTranslation("order.list.chip.search", filter.search()), address.with(filter.withSearch("")));
        }
        if (filter.supplier() != null) {
            add(
                    getTranslation("order.list.chip.supplier", name(filter.supplier())),
                    address.with(filter.withSupplier(null)));
        }
        if (filter.buyer() != null) {
            add(getTranslation("order.list.chip.buyer", name(filter.buyer())), address.with(filter.withBuyer(null)));
        }
        if (filter.received().from() != null) {
            add(
                    getTranslation(
                            "order.list.chip.from", reader.day(filter.received().from())),
                    address.with(filter.withReceived(
                            new DayRange(null, filter.received().until()))));
        }
        if (filter.received().until() != null) {
            add(
                    getTranslation(
                            "order.list.chip.until",
                            reader.day(filter.received().until())),
                    address.with(
                            filter.withReceived(new DayRange(filter.received().from(), null))));
        }
        if (filter.waitingForConnection()) {
            add(getTranslation("order.list.chip.waiting"), address.with(filter.withWaitingForConnection(false)));
        }
    }

    private void add(String text, ListAddress without) {
        var cross = new Span("✕");
        cross.getElement().setAttribute("aria-hidden", "true");
        var chip = new NativeButton();
        chip.add(new Span(text), cross);
        chip.addClassName("chip");
        chip.setAriaLabel(getTranslation("order.list.chip.remove", text));
        chip.addClickListener(click -> onRemove.accept(without));
        getContent().add(chip);
    }

    private String name(CompanyId id) {
        return companies.apply(List.of(id)).stream()
                .findFirst()
                .map(Company::name)
                .orElseGet(() -> getTranslation("order.list.chip.unknown-company"));
    }
}
