package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.AmountRange;
import org.orderportal.order.DayRange;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderId;

/** The filters in force, each as a chip that a click removes. */
class FilterChips extends Composite<Div> {

    private final Reader reader;
    private final CompanyNames names;
    private final Function<OrderId, String> orderNumber;
    private final Consumer<ListAddress> onRemove;
    private ListAddress address = ListAddress.START;

    FilterChips(
            Reader reader, CompanyNames names, Function<OrderId, String> orderNumber, Consumer<ListAddress> onRemove) {
        this.reader = reader;
        this.names = names;
        this.orderNumber = orderNumber;
        this.onRemove = onRemove;
        getContent().addClassName("chips");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("order.list.chips"));
    }

    void show(ListAddress shown) {
        address = shown;
        var filter = address.filter();
        getContent().removeAll();
        if (filter.status() != null) {
            add(getTranslation(OrderToolbar.key(filter.status())), filter.withStatus(null));
        }
        if (filter.needsAttention()) {
            add(getTranslation("order.list.attention"), filter.withNeedsAttention(false));
        }
        if (!filter.search().isEmpty()) {
            add(getTranslation("order.list.chip.search", filter.search()), filter.withSearch(""));
        }
        if (filter.supplier() != null) {
            add(getTranslation("order.list.chip.supplier", names.of(filter.supplier())), filter.withSupplier(null));
        }
        if (filter.buyer() != null) {
            add(getTranslation("order.list.chip.buyer", names.of(filter.buyer())), filter.withBuyer(null));
        }
        addDays("received", filter.received(), filter.withReceived(DayRange.ANY));
        addDays("requested", filter.requested(), filter.withRequested(DayRange.ANY));
        addAmount(filter.amount(), filter.withAmount(AmountRange.ANY));
        if (filter.waitingForConnection()) {
            add(getTranslation("order.list.chip.waiting"), filter.withWaitingForConnection(false));
        }
        if (address.at() != null) {
            add(getTranslation("order.list.chip.at", orderNumber.apply(address.at())), address.startingWith(null));
        }
        if (address.isFiltered()) {
            addClear();
        }
    }

    private void addDays(String which, DayRange days, OrderFilter without) {
        if (!days.isAny()) {
            var text = between(days.from(), days.until(), reader::day);
            add(getTranslation("order.list.chip." + which, text), without);
        }
    }

    private void addAmount(AmountRange amount, OrderFilter without) {
        if (!amount.isAny()) {
            var text = between(amount.least(), amount.most(), reader.formats()::amount);
            add(getTranslation("order.list.chip.amount", text), without);
        }
    }

    private <T> String between(@Nullable T from, @Nullable T until, Function<T, String> text) {
        if (from == null || until == null) {
            return from != null
                    ? getTranslation("order.list.chip.from", text.apply(from))
                    : until == null ? "" : getTranslation("order.list.chip.until", text.apply(until));
        }
        return from.equals(until) ? text.apply(from) : text.apply(from) + " – " + text.apply(until);
    }

    private void add(String text, OrderFilter without) {
        add(text, address.with(without));
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

    private void addClear() {
        var clear = new NativeButton(getTranslation("order.list.chips.clear"));
        clear.addClassName("chips-clear");
        clear.addClickListener(
                click -> onRemove.accept(address.with(address.filter().withoutFilters())));
        getContent().add(clear);
    }
}
