package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.ui.Later;
import org.orderportal.order.BulkOutcome;
import org.orderportal.order.ListCount;
import org.orderportal.order.OrderId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Manage orders, the first view after sign-in: everybody finds and opens their orders, and puts many in order at once.
 * What is shown stands in the address.
 */
@Route(ManageOrdersView.PATH)
@RouteAlias("")
@Menu(title = "order.list.menu", order = 10)
@PermitAll
class ManageOrdersView extends Composite<Div>
        implements AfterNavigationObserver, HasDynamicTitle, OrderGrid.Wishes, OrderToolbar.Wishes {

    static final String PATH = "orders";

    private static final Logger LOG = LoggerFactory.getLogger(ManageOrdersView.class);

    private final ListDesk desk;
    private final Reader reader;
    private final ListHeader header;
    private final OrderNews news = new OrderNews();
    private final OrderToolbar toolbar;
    private final FilterChips chips;
    private final Later<BulkBar> bulk;
    private final Later<BulkReport> report;
    private final Later<OtherSortNote> otherSort;
    private final OrderGrid grid;
    private final Later<ListFoot> foot;
    private final Div content = new Div();
    private final NothingToShow nothing;
    private final SearchedFolder searched = new SearchedFolder();
    private ListAddress address = ListAddress.START;
    private ListCount found = new ListCount(0, true);
    private @Nullable OrderWindow window;

    ManageOrdersView(ListDesk desk, List<OrderBulkAction> actions, Readers readers) {
        this.desk = desk;
        reader = readers.now();
        var names = new CompanyNames(desk.companies(), getTranslation("order.list.chip.unknown-company"));
        header = new ListHeader(reader, names, () -> desk.list().countExactly(address.filter()), this::show);
        var panels = new ListPanels(desk, reader, () -> address, () -> found);
        toolbar = new OrderToolbar(
                reader,
                desk.list(),
                names,
                this,
                panels.views(),
                panels.columns(reader.seesSeveralCompanies(), this::arrange));
        chips = new FilterChips(reader, names, desk::numberOf, this::show);
        grid = new OrderGrid(reader, reader.seesSeveralCompanies(), desk.signs(), this);
        report = Later.after(chips, BulkReport::new);
        otherSort = Later.before(content, OtherSortNote::new);
        foot = Later.after(content, () -> new ListFoot(reader, this::goOn));
        // Under the list: a bar that came up above would move the rows just as the next one is ticked.
        bulk = Later.lastIn(
                getContent(), () -> new BulkBar(reader, actions, desk.downloads(), grid::untick, this::done));
        nothing = new NothingToShow(reader, desk.list(), this::show);

        news.addShowListener(this::showNew);
        header.getContent().addAction(news, ListHeader.upload(getTranslation("order.list.upload")), panels.export());
        content.addClassName("order-list");
        getContent().addClassNames("page", "fills-screen");
        getContent().add(header, toolbar, chips, content);
    }

    /** The bare address opens the reader's standard view, if they have one. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        report.hide();
        if (query.getParameters().isEmpty()) {
            var standard = desk.views().standard();
            standard.ifPresent(view -> replaceAddress(ListAddress.of(QueryParameters.fromString(view.query()))));
            read(standard.isEmpty() ? ListAddress.START : address);
        } else {
            read(ListAddress.of(query));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("order.list.title");
    }

    @Override
    public void show(ListAddress next) {
        UI.getCurrent()
                .navigate(ManageOrdersView.class, searched.from(address, next).query());
    }

    /** The way back from the order leads to its row. */
    @Override
    public void open(OrderId order, boolean inNewTab) {
        if (inNewTab) {
            UI.getCurrent().getPage().open(grid.linkTo(order), "_blank");
            return;
        }
        var query = address.returningTo(null).query();
        replaceAddress(address.returningTo(order));
        var parameters = new RouteParameters(OrderPageView.ORDER, order.toString());
        UI.getCurrent().navigate(OrderPageView.class, parameters, query);
    }

    @Override
    public void tick(List<OrderId> ticked) {
        replaceAddress(address.ticking(ticked));
        showTicked(ticked);
    }

    /** Another look of the same list: nothing is read again. */
    @Override
    public void arrange(ListLayout layout) {
        replaceAddress(address.with(layout));
        grid.arrange(address);
    }

    /** Typing on in a search replaces the entry in the browser's history, so that Back leaves the search at once. */
    @Override
    public void search(ListAddress next) {
        if (address.filter().search().isEmpty() || next.filter().search().isEmpty()) {
            show(next);
        } else {
            replaceAddress(next);
            read(next);
        }
    }

    @Override
    public void enterList() {
        grid.enter();
    }

    private void replaceAddress(ListAddress next) {
        address = next;
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PATH, next.query()));
    }

    private void read(ListAddress next) {
        address = next;
        toolbar.show(address);
        try {
            put(list());
            chips.show(address);
            toolbar.showAttention(attention());
        } catch (DataAccessException | TransactionException failure) {
            LOG.error("The order list could not be read", failure);
            window = null;
            header.showNoCount();
            showTicked(List.of());
            put(nothing.failed(() -> read(address)));
        }
    }

    /** A grid that is there stays: put in anew, the browser would build it anew. */
    private void put(Component shown) {
        if (content.getChildren().noneMatch(shown::equals)) {
            content.removeAll();
            content.add(shown);
        }
    }

    private Component list() {
        news.setSince(desk.clock().instant());
        var read = window();
        window = read;
        news.setQuery(address.withoutPlace());
        found = read.found().orElseGet(() -> desk.list().count(address.filter()));
        header.show(address, found);
        if (!reader.user().role().isBoundToCompanies()) {
            header.showWaiting(desk.orders().waitingForConnection());
        }
        showFoot(read);
        showTicked(address.ticked());
        otherSort.showIf(OtherSortNote.isNeeded(address, read), note -> note.show(read));
        return rows(read);
    }

    private Component rows(OrderWindow read) {
        var stoppedAt = read.searchedBackTo();
        if (read.size() == 0 && stoppedAt != null) {
            return nothing.yet(address, read, stoppedAt, this::searchOn);
        }
        if (read.size() == 0) {
            return nothing.in(address, ListHeader.uploadFirst(getTranslation("order.list.upload")));
        }
        grid.show(address, read);
        return grid;
    }

    /** Goes on with a search that has found nothing so far. */
    private void searchOn() {
        var shown = Objects.requireNonNull(window);
        shown.goOn();
        put(rows(shown));
        showFoot(shown);
    }

    /** An order that is gone, or not the reader's, cannot be where the list starts: it then starts at its top. */
    private OrderWindow window() {
        try {
            return new OrderWindow(desk.list(), address, this::readOn);
        } catch (NotFound gone) {
            address = address.startingWith(null);
            return new OrderWindow(desk.list(), address, this::readOn);
        }
    }

    private void readOn() {
        if (window != null) {
            showFoot(window);
        }
    }

    /** Reads the list again from its top, where new orders stand. */
    private void showNew() {
        replaceAddress(address.startingWith(null));
        read(address);
    }

    private void showFoot(OrderWindow read) {
        foot.showIf(ListFoot.isNeeded(read), part -> part.show(read));
    }

    private void goOn() {
        var shown = Objects.requireNonNull(window);
        if (shown.isFull()) {
            show(address.startingWith(shown.last()));
        } else {
            grid.goOn();
            showFoot(shown);
        }
    }

    private void showTicked(List<OrderId> ticked) {
        var all = window != null && window.isComplete() && address.at() == null && ticked.size() == window.size();
        bulk.showIf(!ticked.isEmpty(), bar -> bar.show(address, ticked, reader.count(found), all));
    }

    private String attention() {
        return desk.needingAttention(address.filter())
                .filter(count -> count.number() > 0)
                .map(reader::count)
                .orElse("");
    }

    /** Reads the list again where its reader was, and says what has been done. */
    private void done(OrderBulkAction action, OrderBulkAction.Applied applied) {
        told(action.doneKey(), applied.outcome());
        applied.undo()
                .ifPresent(undo -> report.show(done -> done.offerUndo(
                        Duration.between(reader.now(), undo.until()),
                        () -> told(undo.doneKey(), undo.takeBack().get()))));
    }

    private void told(String doneKey, BulkOutcome outcome) {
        var skipped = desk.list().rows(List.copyOf(outcome.skipped().keySet()));
        var row = window == null ? null : window.besides(outcome.done());
        replaceAddress(address.ticking(List.copyOf(outcome.skipped().keySet())).returningTo(row));
        read(address);
        report.show(done -> done.show(doneKey, outcome, skipped));
    }
}
