package org.orderportal.party.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.orderportal.base.i18n.Formats;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.base.ui.EmptyState;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PagedRows;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;

/** Staff see which buyers there are, and what each demands; administrators change it. */
@Route("settings/buyers")
@Menu(title = "party.rules.buyers", order = 125)
@RolesAllowed({"ACCOUNT_MANAGER", "ADMINISTRATOR"})
class BuyersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "q";

    private final Companies companies;
    private final BuyerRulesBook book;
    private final Formats formats;
    private final TextField search = new TextField();
    private final PagedRows<Company> rows = new PagedRows<>(this::fetch, this::row);
    private final EmptyState nothing =
            new EmptyState(getTranslation("party.rules.buyers.none"), getTranslation("party.rules.buyers.none.text"));

    BuyersView(Companies companies, BuyerRulesBook book, CurrentUsers users) {
        this.companies = companies;
        this.book = book;
        this.formats = Formats.of(users.require());

        search.setPlaceholder(getTranslation("party.rules.buyers.search"));
        search.setAriaLabel(getTranslation("party.rules.buyers.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> filter(change.isFromClient()));
        search.addClassName("search");
        var about = new Paragraph(getTranslation("party.rules.buyers.about"));
        about.addClassName("muted");
        var toolbar = new Div(search);
        toolbar.addClassName("toolbar");
        getContent().addClassName("page");
        getContent().add(new PageHeader(getTranslation("party.rules.buyers")), about, toolbar, rows, nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse(""));
        restart();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("party.rules.buyers");
    }

    private void filter(boolean byUser) {
        if (byUser) {
            var query = search.getValue().isBlank()
                    ? ""
                    : "?" + QueryParameters.of(SEARCH, search.getValue()).getQueryString();
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "settings/buyers" + query));
            restart();
        }
    }

    private void restart() {
        rows.restart();
        nothing.setVisible(rows.isEmpty());
    }

    private List<Company> fetch(int offset, int limit) {
        return companies.buyers(search.getValue(), offset, limit);
    }

    private Component row(Company buyer) {
        var name = new Span(buyer.name());
        name.addClassName("strong");
        var endpoint = new Span(buyer.endpoint() == null ? "" : buyer.endpoint().toString());
        endpoint.addClassName("muted");

        var edition = book.edition(buyer.id(), null);
        var state = new Span(
                edition.changedAt() == null
                        ? getTranslation("party.rules.buyers.usual")
                        : getTranslation(
                                "party.rules.buyers.own",
                                formats.date(formats.dayOf(edition.changedAt())),
                                String.valueOf(edition.changedBy())));
        var others = book.exceptions(buyer.id()).size();
        var exceptions = new Span(others == 0 ? "" : getTranslation("party.rules.buyers.exceptions", others));
        exceptions.addClassName("muted");

        var open = new Anchor(BuyerRulesView.path(buyer.id(), null), getTranslation("party.rules.buyers.open"));
        open.setAriaLabel(getTranslation("party.companies.rules.of", buyer.name()));
        var row = new Div(lines(name, endpoint), lines(state, exceptions), new Span(), open);
        row.addClassName("row");
        return row;
    }

    private static Div lines(Span first, Span second) {
        var lines = new Div(first, second);
        lines.addClassName("lines");
        return lines;
    }
}
