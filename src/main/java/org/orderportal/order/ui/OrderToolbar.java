package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.ui.Glyph;
import org.orderportal.order.DayRange;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.StatusFilter;

/** What narrows the order list: status, folder, search, and since when an order was received. It only says what is wished. */
class OrderToolbar extends Composite<Div> {

    private static final int TYPING_PAUSE_MS = 300;
    private static final List<Integer> DAYS = List.of(0, 1, 7, 30, 90);

    private final ChoiceMenu<Optional<StatusFilter>> status;
    private final ChoiceMenu<FolderFilter> folder;
    private final ChoiceMenu<Integer> received;
    private final TextField search = new TextField();
    private final Reader reader;
    private ListAddress address = ListAddress.START;

    /**
     * @param onChange what to show instead, for a new entry in the browser's history
     * @param onSearch what to show instead, while one types
     */
    OrderToolbar(Reader reader, Consumer<ListAddress> onChange, Consumer<ListAddress> onSearch) {
        this.reader = reader;
        status = new ChoiceMenu<>(
                getTranslation("order.list.filter.status"),
                Stream.concat(
                                Stream.of(Optional.<StatusFilter>empty()),
                                Arrays.stream(StatusFilter.values()).map(Optional::of))
                        .toList(),
                choice -> getTranslation(choice.map(OrderToolbar::key).orElse("order.filter.all")),
                choice -> onChange.accept(address.with(address.filter().withStatus(choice.orElse(null)))));
        folder = new ChoiceMenu<>(
                getTranslation("order.list.filter.folder"),
                List.of(FolderFilter.values()),
                choice -> getTranslation("order.status.folder." + choice),
                choice -> onChange.accept(address.with(address.filter().withFolder(choice))));
        received = new ChoiceMenu<>(
                getTranslation("order.list.filter.received"),
                DAYS,
                days -> getTranslation("order.list.received-within." + days),
                days -> onChange.accept(address.with(address.filter().withReceived(new DayRange(since(days), null)))));

        search.setPlaceholder(getTranslation("order.list.search"));
        search.setAriaLabel(getTranslation("order.list.search"));
        search.setTooltipText(getTranslation("order.list.search.hint"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addFocusShortcut(Key.KEY_S, KeyModifier.ALT);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onSearch.accept(address.with(address.filter().withSearch(change.getValue())));
            }
        });

        getContent().addClassNames("toolbar", "order-toolbar");
        getContent().add(status, folder, received, search);
    }

    void show(ListAddress newAddress) {
        address = newAddress;
        var filter = address.filter();
        status.choose(Optional.ofNullable(filter.status()));
        folder.choose(filter.folder());
        received.choose(daysSince(filter.received().from()));
        if (!search.getValue().strip().equals(filter.search())) {
            search.setValue(filter.search());
        }
    }

    /** Says beside each status and folder what it would show, with the rest of the filter as it is. */
    void describeChoices(Function<ListAddress, String> description) {
        status.describeOnOpening(
                choice -> description.apply(address.with(address.filter().withStatus(choice.orElse(null)))));
        folder.describeOnOpening(
                choice -> description.apply(address.with(address.filter().withFolder(choice))));
    }

    static String key(StatusFilter filter) {
        return "order.filter." + filter;
    }

    private @Nullable LocalDate since(int days) {
        return days == 0 ? null : reader.today().minusDays(days - 1);
    }

    private int daysSince(@Nullable LocalDate from) {
        return from == null
                ? 0
                : DAYS.stream()
                        .filter(days -> from.equals(since(days)))
                        .findFirst()
                        .orElse(0);
    }
}
