package org.orderportal.party.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.orderportal.base.IdText;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyFile;

/** A supplier's people see what the portal knows of their company; its administrators change it. */
@Route("settings/company")
@Menu(title = "party.company.page", order = 105)
@RolesAllowed({"SUPPLIER_USER", "SUPPLIER_ADMINISTRATOR"})
class OwnCompanyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String COMPANY = "company";

    private final CompanyDesk desk;
    private final CompanyFile file;
    private final PageHeader header = new PageHeader(getTranslation("party.company.page"));
    private final Select<Company> choice = new Select<>();
    private final Div page = new Div();

    OwnCompanyView(CompanyDesk desk, CompanyFile file) {
        this.desk = desk;
        this.file = file;

        choice.addClassName("own-company-choice");
        choice.setAriaLabel(getTranslation("party.company.choose"));
        choice.setItemLabelGenerator(Company::name);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(change.getValue());
            }
        });
        getContent().addClassNames("page", "readable");
        getContent().add(header, choice, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = file.mine();
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(COMPANY);
        var shown = mine.stream()
                .filter(one -> wanted.isEmpty() || IdText.of(one.id().value()).equals(wanted.get()))
                .findFirst()
                .orElseThrow(() -> new NotFound("company"));
        choice.setItems(mine);
        choice.setValue(shown);
        choice.setVisible(mine.size() > 1);
        header.setTitle(shown.name());
        page.removeAll();
        page.add(new CompanyPage(desk, shown.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("party.company.page");
    }

    private void open(Company company) {
        getUI().ifPresent(ui -> ui.navigate(
                OwnCompanyView.class,
                QueryParameters.of(COMPANY, IdText.of(company.id().value()))));
    }
}
