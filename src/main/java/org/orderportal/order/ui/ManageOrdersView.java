package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.ListCount;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderList;
import org.orderportal.order.Orders;
import org.orderportal.party.Companies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Manage orders, the first view after sign-in: everybody finds and opens their orders. What is shown stands in the
 * address.
 */
@Route("orders")
@RouteAlias("")
@Menu(title = "order.list.menu", order = 10)
@PermitAll
class ManageOrdersView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(ManageOrdersView.class);
    private static final int NARROW = 700;

    private final OrderList list;
    private final PageHeader header = new PageHeader(getTranslation("order.list.title"));
    private final Anchor waiting = new Anchor();
    private final OrderToolbar toolbar;
    private final FilterChips chips;
    private final OrderGrid grid;
    private final Div content = new Div();
    private final Reader reader;
    private final Orders orders;
    private ListAddress address = ListAddress.START;

    ManageOrdersView(OrderList list, Orders orders, Companies companies, Readers readers) {
        this.list = list;
        this.orders = orders;
        reader = readers.now();
        toolbar = new OrderToolbar(reader, this::goTo, this::search);
        toolbar.describeChoices(choice -> inWords(list.count(choice.filter())));
        chips = new FilterChips(reader, companies::byIds, this::goTo);
        grid = new OrderGrid(reader, isForSeveralSuppliers(), this::goTo);

        waiting.addClassName("waiting-link");
        waiting.setVisible(false);
        var upload = upload();
        header.addAction(waiting, upload);

        content.addClassName("order-list");
        getContent().addClassNames("page", "fills-screen");
        getContent().add(header, toolbar, chips, content);
        addAttachListener(attach -> Signal.effect(
                this,
                () -> grid.showAsCards(isNarrow(
                        attach.getUI().getPage().windowSizeSignal().get().width()))));
    }

    private boolean isForSeveralSuppliers() {
        return !reader.user().role().isBoundToCompanies()
                || reader.user().companyIds().size() > 1;
    }

    private static boolean isNarrow(int width) {
        return width > 0 && width <= NARROW;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(ListAddress.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("order.list.title");
    }

    private void goTo(ListAddress next) {
        UI.getCurrent().navigate(ManageOrdersView.class, next.query());
    }

    /** Typing on in a search replaces the entry in the browser's history, so that Back leaves the search at once. */
    private void search(ListAddress next) {
        if (address.filter().search().isEmpty() || next.filter().search().isEmpty()) {
            goTo(next);
        } else {
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location("orders", next.query()));
            show(next);
        }
    }

    private void show(ListAddress next) {
        address = next;
        toolbar.show(address);
        chips.show(address);
        content.removeAll();
        try {
            content.add(read());
        } catch (DataAccessException | TransactionException failure) {
            LOG.error("The order list could not be read", failure);
            header.setMeta("");
            content.add(new EmptyState(
                    getTranslation("order.list.failed.title"),
                    getTranslation("order.list.failed.text"),
                    new Button(getTranslation("order.list.failed.again"), click -> show(address))));
        }
    }

    private Component read() {
        var window = new OrderWindow(list, address);
        header.setMeta(count(window));
        showWaiting();
        if (window.size() == 0) {
            return address.isFiltered() ? nothingFound() : nothingHere();
        }
        grid.show(address, window);
        return grid;
    }

    private String count(OrderWindow window) {
        var count = window.isComplete() ? new ListCount(window.size(), true) : list.count(address.filter());
        return getTranslation("order.list.count", inWords(count), count.number());
    }

    private String inWords(ListCount count) {
        var number = reader.formats().number(count.number());
        return count.exact() ? number : number + "+";
    }

    private void showWaiting() {
        if (reader.user().role().isBoundToCompanies()) {
            return;
        }
        var count = orders.waitingForConnection();
        waiting.setVisible(count > 0);
        waiting.setText(getTranslation("order.list.waiting", reader.formats().number(count)));
        waiting.setHref(ListAddress.START
                .with(OrderFilter.INBOX.withWaitingForConnection(true))
                .after("orders"));
    }

    private Anchor upload() {
        var link = new Anchor("upload", Glyph.UPLOAD.create(), new Span(getTranslation("order.list.upload")));
        link.addClassNames("link-button", "upload-link");
        return link;
    }

    private Component nothingFound() {
        return new EmptyState(
                getTranslation("order.list.nothing-found.title"),
                getTranslation("order.list.nothing-found.text"),
                new Button(
                        getTranslation("order.list.nothing-found.clear"),
                        click -> goTo(address.with(address.filter().withoutFilters()))));
    }

    private Component nothingHere() {
        var folder = address.filter().folder();
        var key = "order.list.empty." + StatusWords.key(folder);
        if (folder != FolderFilter.INBOX) {
            return new EmptyState(getTranslation(key + ".title"), getTranslation(key + ".text"));
        }
        var upload = upload();
        upload.addClassName("primary");
        return new EmptyState(getTranslation(key + ".title"), getTranslation(key + ".text"), upload);
    }
}
