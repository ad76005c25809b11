package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.PlainButton;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.ListCount;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderList;
import org.orderportal.order.StatusFilter;

/** What narrows the order list, and at the right how it looks. It only says what is wished. */
class OrderToolbar extends Composite<Div> {

    /** What the reader of the list asks for. */
    interface Wishes {

        /** Another list, for a new entry in the browser's history. */
        void show(ListAddress other);

        /** Another list, while one types. */
        void search(ListAddress other);

        /** To the first row. */
        void enterList();
    }

    private static final int TYPING_PAUSE_MS = 300;
    private static final Set<StatusFilter> PARTS = Set.of(
            StatusFilter.PARTLY_DELIVERED,
            StatusFilter.FULLY_DELIVERED,
            StatusFilter.PARTLY_INVOICED,
            StatusFilter.FULLY_INVOICED);
    private static final List<List<Optional<StatusFilter>>> STATUSES = List.of(
            List.of(Optional.empty()),
            group(
                    StatusFilter.RESPONDABLE,
                    StatusFilter.ACCEPTED,
                    StatusFilter.PARTIALLY_ACCEPTED,
                    StatusFilter.REJECTED),
            group(
                    StatusFilter.DELIVERABLE,
                    StatusFilter.DELIVERED,
                    StatusFilter.PARTLY_DELIVERED,
                    StatusFilter.FULLY_DELIVERED),
            group(
                    StatusFilter.INVOICEABLE,
                    StatusFilter.INVOICED,
                    StatusFilter.PARTLY_INVOICED,
                    StatusFilter.FULLY_INVOICED),
            group(
                    StatusFilter.OVERDUE,
                    StatusFilter.CHANGED,
                    StatusFilter.WAITING_FOR_BUYER,
                    StatusFilter.BACK_ORDER,
                    StatusFilter.ON_HOLD,
                    StatusFilter.CANCELLED));
    private static final List<List<FolderFilter>> FOLDERS = List.of(List.of(FolderFilter.values()));

    private final ChoiceMenu<Optional<StatusFilter>> status;
    private final ChoiceMenu<FolderFilter> folder;
    private final TextField search = new TextField();
    private final MoreFilters more;
    private final Button attention = new PlainButton();
    private final Span attentionCount = new Span();
    private final Reader reader;
    private final OrderList list;
    private final Wishes wishes;
    private ListAddress address = ListAddress.START;

    /** @param right how the list looks */
    OrderToolbar(Reader reader, OrderList list, CompanyNames names, Wishes wishes, Component... right) {
        this.reader = reader;
        this.list = list;
        this.wishes = wishes;
        status = new ChoiceMenu<>(
                getTranslation("order.list.filter.status"),
                STATUSES,
                choice -> getTranslation(choice.map(OrderToolbar::key).orElse("order.filter.all")),
                choice -> change(filter -> withStatus(filter, choice)));
        status.indent(choice -> choice.filter(PARTS::contains).isPresent());
        status.describeOnOpening(this::statusCounts);
        folder = new ChoiceMenu<>(
                getTranslation("order.list.filter.folder"),
                FOLDERS,
                choice -> getTranslation("order.status.folder." + choice),
                choice -> change(filter -> filter.withFolder(choice)));
        folder.describeOnOpening(this::folderCounts);
        more = new MoreFilters(reader, list, names, () -> address.filter(), this::change);
        prepareSearch();
        prepareAttention();

        var end = new Div(right);
        end.addClassName("end");
        getContent().addClassNames("toolbar", "order-toolbar");
        getContent().add(status, folder, search);
        getContent().add(more.buttons());
        getContent().add(attention, end);
    }

    private void prepareSearch() {
        search.setPlaceholder(getTranslation("order.list.search"));
        search.setAriaLabel(getTranslation("order.list.search"));
        search.setTooltipText(getTranslation("order.list.search.hint"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addFocusShortcut(Key.KEY_S, KeyModifier.ALT);
        search.addKeyPressListener(Key.ENTER, press -> wishes.enterList());
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wishes.search(address.with(address.filter().withSearch(change.getValue())));
            }
        });
    }

    private void prepareAttention() {
        attentionCount.addClassNames("count", "num");
        attention.setText(getTranslation("order.list.attention"));
        attention.setSuffixComponent(attentionCount);
        attention.addClassNames("choice-menu", "attention");
        attention.setTooltipText(getTranslation("order.list.attention.hint"));
        attention.addClickListener(click -> change(filter -> filter.withNeedsAttention(!filter.needsAttention())));
    }

    void show(ListAddress newAddress) {
        address = newAddress;
        var filter = address.filter();
        status.choose(Optional.ofNullable(filter.status()));
        folder.choose(filter.folder());
        more.show(filter);
        attention.getElement().setAttribute("aria-pressed", String.valueOf(filter.needsAttention()));
        attention.setClassName("in-force", filter.needsAttention());
        if (!search.getValue().strip().equals(filter.search())) {
            search.setValue(filter.search());
        }
    }

    /** @param count how many orders need attention, with the rest of the filter; empty says nothing */
    void showAttention(String count) {
        attentionCount.setText(count);
    }

    static String key(StatusFilter filter) {
        return "order.filter." + filter;
    }

    /** A status of which some orders are completed is looked for in the completed, too. */
    private static OrderFilter withStatus(OrderFilter filter, Optional<StatusFilter> status) {
        var leavesInbox = filter.folder() == FolderFilter.INBOX
                && status.filter(one -> !one.liesOnlyInInbox()).isPresent();
        return filter.withStatus(status.orElse(null)).withFolder(leavesInbox ? FolderFilter.ALL : filter.folder());
    }

    private static List<Optional<StatusFilter>> group(StatusFilter... choices) {
        return Stream.of(choices).map(Optional::of).toList();
    }

    private void change(UnaryOperator<OrderFilter> change) {
        wishes.show(address.with(change.apply(address.filter())));
    }

    private Function<Optional<StatusFilter>, String> statusCounts() {
        var counts = new EnumMap<StatusFilter, ListCount>(list.counts(address.filter()));
        var all = list.count(address.filter().withStatus(null));
        return choice -> reader.count(choice.map(counts::get).orElse(all));
    }

    private Function<FolderFilter, String> folderCounts() {
        var counts = list.folderCounts(address.filter());
        return choice -> counts.containsKey(choice) ? reader.count(counts.get(choice)) : "";
    }
}
