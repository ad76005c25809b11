package org.orderportal.figures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PagedRows;
import org.orderportal.document.DocumentLinks;
import org.orderportal.figures.DraftAge;
import org.orderportal.figures.FigureList;
import org.orderportal.figures.Figures;
import org.orderportal.figures.ListedFact;
import org.orderportal.order.OrderLinks;
import org.orderportal.order.ui.Reader;
import org.orderportal.order.ui.Readers;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;

/** What a number of the figures counts, one row each, with the way to the order and its document. */
@Route("figures/list")
@RolesAllowed({"ACCOUNT_MANAGER", "ADMINISTRATOR"})
class FigureListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Figures figures;
    private final Companies companies;
    private final Readers readers;
    private String title = "";

    FigureListView(Figures figures, Companies companies, Readers readers) {
        this.figures = figures;
        this.companies = companies;
        this.readers = readers;
        getContent().addClassNames("page", "readable");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = FiguresAddress.of(event.getLocation().getQueryParameters());
        if (address.list() == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(address, address.list());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(FiguresAddress address, FigureList list) {
        var reader = readers.now();
        var words = new FigureWords(reader, address);
        var filter = address.filter(reader.today());
        title = words.text("list." + FiguresAddress.key(list));

        var back = new Nav(new Anchor(address.withoutList().after("figures"), words.text("back")));
        back.addClassName("way-back");
        back.getElement().setAttribute("aria-label", words.text("back.label"));
        var header = new PageHeader(title);
        header.setMeta(reader.formats().number(figures.count(list, filter, address.detail())));
        var about = new Paragraph(String.join(" · ", about(address, list, words)));
        about.addClassName("muted");
        var rows = new PagedRows<ListedFact>(
                (offset, limit) -> figures.list(list, filter, address.detail(), offset, limit),
                fact -> row(fact, words, reader));
        rows.restart();
        getContent().removeAll();
        getContent().add(back, header, about);
        getContent().add(rows.isEmpty() ? new Paragraph(words.text("list.none")) : rows);
    }

    private List<String> about(FiguresAddress address, FigureList list, FigureWords words) {
        var about = new ArrayList<String>();
        var ids = Stream.of(address.supplier(), address.buyer())
                .filter(Objects::nonNull)
                .toList();
        companies.byIds(ids).stream().map(Company::name).sorted().forEach(about::add);
        var detail = address.detail();
        if (list == FigureList.REFUSED && detail != null) {
            about.add(words.rule(detail));
        }
        if (list == FigureList.DRAFTS) {
            List.of(DraftAge.values()).stream()
                    .filter(age -> age.name().equals(detail))
                    .forEach(age -> about.add(words.text("drafts." + FiguresAddress.key(age))));
        } else {
            about.add(words.text("period.days", address.days()));
        }
        return about;
    }

    private static Component row(ListedFact fact, FigureWords words, Reader reader) {
        var order = new Anchor(OrderLinks.order(fact.order()), fact.orderNumber());
        order.addClassName("strong");
        var trade = new Span(reader.text("figures.list.trade", fact.supplierName(), fact.buyerName()));
        trade.addClassName("muted");
        var which = new Div(order, trade);
        which.addClassName("lines");
        var what = new Div(new Span(reader.text(fact.textKey(), words.said(fact.arguments()))));
        what.addClassName("lines");
        var row = new Div(which, what);
        row.addClassNames("row", "figure-row");
        var document = fact.document();
        if (document != null) {
            row.add(new Anchor(DocumentLinks.document(document), words.text("list.document")));
        }
        return row;
    }
}
