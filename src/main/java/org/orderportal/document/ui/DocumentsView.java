package org.orderportal.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentRow;
import org.orderportal.order.ui.ChoiceMenu;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.Readers;
import org.orderportal.party.CompanyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Documents: everybody finds what was sent for their orders, and drafts, sees how far each has come and what its buyer
 * says, and goes on from there. What is shown stands in the address.
 */
@Route(DocumentsView.PATH)
@Menu(title = "document.list.menu", order = 15)
@PermitAll
class DocumentsView extends Composite<Div>
        implements AfterNavigationObserver, HasDynamicTitle, DocumentsToolbar.Wishes, DocumentsGrid.Wishes {

    static final String PATH = "documents";

    private static final Logger LOG = LoggerFactory.getLogger(DocumentsView.class);

    private final DocumentsDesk desk;
    private final Reader reader;
    private final PageHeader header = new PageHeader(getTranslation("document.list.heading"));
    private final Optional<ChoiceMenu<Optional<CompanyId>>> company;
    private final DocumentsToolbar toolbar;
    private final DocumentsChips chips;
    private final DocumentsGrid grid;
    private final DocumentsBulkBar bulk;
    private final Div content = new Div();
    private DocumentsAddress address = DocumentsAddress.START;

    DocumentsView(DocumentsDesk desk, Readers readers) {
        this.desk = desk;
        reader = readers.now();
        var own = reader.user().companyIds();
        var several = !reader.user().role().isBoundToCompanies() || own.size() > 1;
        toolbar = new DocumentsToolbar(desk.list(), reader, this);
        chips = new DocumentsChips(desk, reader, this::show);
        grid = new DocumentsGrid(desk, reader, several, this);
        bulk = new DocumentsBulkBar(desk, reader, grid::untick, () -> read(address));
        company = several && !own.isEmpty() ? Optional.of(companies(own)) : Optional.empty();
        company.ifPresent(header::addBeside);

        content.addClassName("order-list");
        getContent().addClassNames("page", "fills-screen", "documents-page");
        getContent().add(header, toolbar, chips, content, bulk);
    }

    /** All of the reader's companies, or one of them. */
    private ChoiceMenu<Optional<CompanyId>> companies(Collection<Long> own) {
        var choices = new ArrayList<Optional<CompanyId>>();
        choices.add(Optional.empty());
        own.stream().sorted().map(CompanyId::new).map(Optional::of).forEach(choices::add);
        var menu = new ChoiceMenu<>(
                getTranslation("document.list.company"),
                List.of(choices),
                id -> id.flatMap(desk::name).orElseGet(() -> getTranslation("document.list.company.all")),
                id -> show(address.with(address.filter().withSupplier(id.orElse(null)))));
        menu.addClassName("company-choice");
        return menu;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read(DocumentsAddress.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("document.list.heading");
    }

    @Override
    public void show(DocumentsAddress next) {
        UI.getCurrent().navigate(DocumentsView.class, next.query());
    }

    /** Typing on in a search replaces the entry in the browser's history, so that Back leaves the search at once. */
    @Override
    public void search(DocumentsAddress next) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PATH, next.query()));
        read(next);
    }

    @Override
    public void sort(boolean oldestFirst) {
        show(address.sorted(oldestFirst));
    }

    @Override
    public void tick(Collection<DocumentId> ticked) {
        bulk.show(List.copyOf(ticked));
    }

    @Override
    public void acts(DocumentRow row) {
        desk.row(row.id()).ifPresent(now -> new ActsDialog(desk, reader, now, () -> read(address)).open());
    }

    private void read(DocumentsAddress next) {
        address = next;
        toolbar.show(next);
        chips.show(next);
        company.ifPresent(menu -> menu.choose(Optional.ofNullable(next.filter().supplier())));
        grid.untick();
        try {
            put(rows());
        } catch (DataAccessException | TransactionException failure) {
            LOG.error("The list of documents could not be read", failure);
            header.setMeta("");
            put(new EmptyState(
                    getTranslation("document.list.failed.title"),
                    getTranslation("document.list.failed.text"),
                    new Button(getTranslation("document.list.failed.again"), click -> read(address))));
        }
    }

    /** The grid stays in the page from one list to the next: taken out and put in again, the browser would build it anew. */
    private void put(Component shown) {
        if (content.getChildren().noneMatch(shown::equals)) {
            content.removeAll();
            content.add(shown);
        }
    }

    private Component rows() {
        var window = new DocumentsWindow(desk.list(), address);
        var found = desk.list().count(address.filter());
        header.setMeta(getTranslation("document.list.count", reader.count(found), found.number()));
        if (window.size() > 0) {
            grid.show(address, window);
            return grid;
        }
        return address.isFiltered() ? nothingFound() : nothingHere();
    }

    private Component nothingFound() {
        return new EmptyState(
                getTranslation("document.list.nothing-found.title"),
                getTranslation("document.list.nothing-found.text"),
                new Button(
                        getTranslation("document.list.nothing-found.clear"),
                        click -> show(address.with(address.filter().withoutFilters()))));
    }

    private Component nothingHere() {
        var orders = new Anchor("orders", getTranslation("document.list.empty.orders"));
        orders.addClassNames("link-button", "primary");
        return new EmptyState(
                getTranslation("document.list.empty.title"), getTranslation("document.list.empty.text"), orders);
    }
}
