package org.orderportal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PagedRows;
import org.orderportal.order.BulkOutcome;
import org.orderportal.order.OrderId;
import org.orderportal.order.ui.Readers;
import org.orderportal.review.QueueLinks;
import org.orderportal.review.QueueRow;
import org.orderportal.review.ReasonWords;
import org.orderportal.review.ReviewDesk;
import org.orderportal.review.ReviewQueue;
import org.orderportal.review.StandIns;

/** Review: account managers find the orders of all suppliers that need somebody, and do something about each. */
@Uses(OrderViewersNote.class)
@Route(QueueLinks.QUEUE)
@Menu(title = "review.menu", order = 20)
@RolesAllowed({"ACCOUNT_MANAGER", "ADMINISTRATOR"})
class ReviewQueueView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final int TYPING_PAUSE = 350;

    private final ReviewQueue queue;
    private final ReviewDesk desk;
    private final StandIns standIns;
    private final DeskActs acts;
    private final ReasonWords reasons;
    private final Readers readers;

    private final TextField search = new TextField();
    private final QueueTabs tabs;
    private final TickedBar bar;
    private final DeskReport report = new DeskReport();
    private final Checkbox tickAll = new Checkbox(getTranslation("review.tick-all"));
    private final PagedRows<QueueRow> rows = new PagedRows<>(this::fetch, this::row);
    private final Div nothing = new Div();
    private final Map<OrderId, QueueRowView> shown = new LinkedHashMap<>();
    private final Map<OrderId, QueueRow> ticked = new LinkedHashMap<>();
    private QueueAddress address = QueueAddress.START;

    ReviewQueueView(
            ReviewQueue queue,
            ReviewDesk desk,
            StandIns standIns,
            DeskActs acts,
            ReasonWords reasons,
            Readers readers) {
        this.queue = queue;
        this.desk = desk;
        this.standIns = standIns;
        this.acts = acts;
        this.reasons = reasons;
        this.readers = readers;
        tabs = new QueueTabs(readers.now());
        bar = new TickedBar(readers.now(), acts, () -> tickAll(false), this::done);

        search.setPlaceholder(getTranslation("review.search"));
        search.setAriaLabel(getTranslation("review.search"));
        search.setPrefixComponent(Glyph.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addFocusShortcut(Key.KEY_F, KeyModifier.ALT);
        search.addClassName("search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search(change.getValue());
            }
        });
        tickAll.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tickAll(change.getValue());
            }
        });

        var header = new PageHeader(getTranslation("review.title"));
        header.addAction(new Button(getTranslation("review.stand-in"), click -> openStandIns()));
        var toolbar = new Div(search, tickAll);
        toolbar.addClassName("toolbar");
        getContent().addClassNames("page", "review-queue");
        getContent().add(header, tabs, toolbar, bar, report, rows, nothing);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = QueueAddress.of(event.getLocation().getQueryParameters());
        search.setValue(address.search());
        report.clear();
        restart();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title");
    }

    /** Typing replaces the entry in the browser's history, so that Back leaves the search at once. */
    private void search(String words) {
        address = address.withSearch(words);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(QueueLinks.QUEUE, address.query()));
        restart();
    }

    private void restart() {
        forgetRows();
        rows.restart();
        showAround();
    }

    private void done(String doneKey, BulkOutcome outcome) {
        report.show(doneKey, outcome);
        forgetRows();
        rows.refresh();
        showAround();
    }

    private void forgetRows() {
        shown.clear();
        ticked.clear();
        bar.show(List.of());
        tickAll.setValue(false);
    }

    private void showAround() {
        tabs.show(address, queue.counts(address.search()));
        tickAll.setVisible(!rows.isEmpty());
        nothing.removeAll();
        if (rows.isEmpty()) {
            nothing.add(emptiness());
        }
    }

    private Component emptiness() {
        if (!address.search().isEmpty()) {
            return new EmptyState(
                    getTranslation("review.nothing-found"),
                    getTranslation("review.nothing-found.text"),
                    new Button(
                            getTranslation("review.nothing-found.clear"),
                            click -> UI.getCurrent()
                                    .navigate(
                                            ReviewQueueView.class,
                                            address.withSearch("").query())));
        }
        var view = QueueAddress.key(address.view());
        return new EmptyState(getTranslation("review.empty." + view), getTranslation("review.empty." + view + ".text"));
    }

    private List<QueueRow> fetch(int offset, int limit) {
        return queue.list(address.view(), address.search(), offset, limit);
    }

    private Component row(QueueRow row) {
        var reader = readers.now();
        var offers = DeskOffers.of(row, reader, acts, this::done);
        var menu = new RowMenu(row.order().number().text(), offers);
        var shownRow = new QueueRowView(row, new RowWords(reader, reasons), menu, isTicked -> tick(row, isTicked));
        shown.put(row.order().id(), shownRow);
        return shownRow;
    }

    private void tick(QueueRow row, boolean isTicked) {
        if (isTicked) {
            ticked.put(row.order().id(), row);
        } else {
            ticked.remove(row.order().id());
        }
        tickAll.setValue(!ticked.isEmpty() && ticked.size() == shown.size());
        tickAll.setIndeterminate(!ticked.isEmpty() && ticked.size() < shown.size());
        bar.show(ticked.values());
    }

    private void tickAll(boolean isTicked) {
        shown.values().forEach(row -> row.tick(isTicked));
    }

    private void openStandIns() {
        new StandInDialog(standIns, desk.colleagues(), readers.now(), this::restart).open();
    }
}
