package org.orderportal.party.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.orderportal.base.IdText;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.party.CompanyFile;
import org.orderportal.party.CompanyId;

/** Account managers and administrators look after the master data of any company. */
@Route("settings/companies/:company")
@RolesAllowed({"ACCOUNT_MANAGER", "ADMINISTRATOR"})
class CompanyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CompanyDesk desk;
    private final CompanyFile file;
    private final PageHeader header = new PageHeader(getTranslation("party.company.page"));
    private final Div page = new Div();

    CompanyView(CompanyDesk desk, CompanyFile file) {
        this.desk = desk;
        this.file = file;
        getContent().addClassNames("page", "readable");
        getContent().add(header, new Anchor("settings/companies", getTranslation("party.rules.back")), page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("company")
                .flatMap(IdText::parse)
                .map(CompanyId::new)
                .orElseThrow(() -> new NotFound("company"));
        header.setTitle(file.get(id).name());
        page.removeAll();
        page.add(new CompanyPage(desk, id));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("party.company.page");
    }
}
