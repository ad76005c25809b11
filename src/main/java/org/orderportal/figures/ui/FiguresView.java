package org.orderportal.figures.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PageSection;
import org.orderportal.base.ui.SectionIndex;
import org.orderportal.figures.Figures;
import org.orderportal.order.ui.Readers;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;

/** Account managers see who is late, which rules refuse most, and what was left; each number leads to what it counts. */
@Route("figures")
@Menu(title = "figures.menu", order = 18)
@RolesAllowed({"ACCOUNT_MANAGER", "ADMINISTRATOR"})
class FiguresView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final Figures figures;
    private final Companies companies;
    private final Readers readers;
    private final PageHeader header = new PageHeader(getTranslation("figures.title"));
    private final Select<Integer> period = new Select<>();
    private final CompanyField buyer;
    private final CompanyField supplier;
    private final Div content = new Div();
    private FiguresAddress address = FiguresAddress.START;

    FiguresView(Figures figures, Companies companies, Readers readers) {
        this.figures = figures;
        this.companies = companies;
        this.readers = readers;
        buyer = new CompanyField(
                getTranslation("figures.buyer"),
                getTranslation("figures.buyer.all"),
                companies::buyers,
                chosen -> go(address.withBuyer(chosen)));
        supplier = new CompanyField(
                getTranslation("figures.supplier"),
                getTranslation("figures.supplier.all"),
                companies::list,
                chosen -> go(address.withSupplier(chosen)));

        period.setItems(FiguresAddress.PERIODS);
        period.setAriaLabel(getTranslation("figures.period"));
        period.setItemLabelGenerator(days -> getTranslation("figures.period.days", days));
        period.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(address.withDays(change.getValue()));
            }
        });
        header.addAction(new Button(getTranslation("figures.again"), click -> show()));
        var toolbar = new Div(period, buyer, supplier);
        toolbar.addClassNames("toolbar", "figures-toolbar");
        content.addClassName("figures-content");
        getContent().addClassName("page");
        getContent().add(header, toolbar, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = FiguresAddress.of(event.getLocation().getQueryParameters()).withoutList();
        period.setValue(address.days());
        buyer.show(company(address.buyer()));
        supplier.show(company(address.supplier()));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("figures.title");
    }

    private void go(FiguresAddress next) {
        UI.getCurrent().navigate(FiguresView.class, next.query());
    }

    private @Nullable Company company(@Nullable CompanyId id) {
        return id == null
                ? null
                : companies.byIds(List.of(id)).stream().findFirst().orElse(null);
    }

    private void show() {
        var reader = readers.now();
        var filter = address.filter(reader.today());
        var questions = new Questions(new FigureWords(reader, address));
        header.setMeta(getTranslation("figures.as-of", reader.formats().time(reader.now())));
        var index = new SectionIndex(getTranslation("figures.index"));
        var sections = new Div();
        sections.addClassName("sections");
        Stream.of(
                        questions.answers(figures.answers(filter)),
                        questions.deliveries(figures.deliveries(filter)),
                        questions.refusals(figures.refusals(filter), figures.refusalsByKind(filter)),
                        questions.drafts(figures.drafts(filter)),
                        questions.handovers(figures.handovers(filter)))
                .forEach(section -> add(section, sections, index));
        content.removeAll();
        var indexed = new Div(sections, index);
        indexed.addClassName("with-index");
        content.add(indexed);
    }

    private static void add(PageSection section, Div sections, SectionIndex index) {
        sections.add(section);
        index.add(section.title(), section);
    }
}
