package org.orderportal.party.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.Companies;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;

/** Administrators write down what a buyer demands of all its suppliers. */
@Route("settings/companies/:company/rules")
@RolesAllowed("ADMINISTRATOR")
class BuyerRulesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Companies companies;
    private final BuyerRulesBook book;
    private final PageHeader header = new PageHeader(getTranslation("party.rules.title"));
    private final BuyerRulesForm form = new BuyerRulesForm();
    private @Nullable Company buyer;

    BuyerRulesView(Companies companies, BuyerRulesBook book) {
        this.companies = companies;
        this.book = book;

        var save = new Button(getTranslation("party.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Anchor("settings/companies", getTranslation("party.rules.back"));
        var explanation = new Paragraph(getTranslation("party.rules.text"));
        explanation.addClassName("muted");
        var bar = new Div(back, save);
        bar.addClassName("form-bar");
        getContent().addClassNames("page", "readable");
        getContent().add(header, explanation, form, bar);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id =
                event.getRouteParameters().get("company").flatMap(IdText::parse).map(CompanyId::new);
        var found = id.map(List::of).orElse(List.of());
        buyer = companies.byIds(found).stream().findFirst().orElseThrow(() -> new NotFound("company"));
        header.setTitle(getTranslation("party.rules.of", buyer.name()));
        form.show(book.generalRules(buyer.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("party.rules.title");
    }

    private void save() {
        if (buyer != null) {
            var id = buyer.id();
            var name = buyer.name();
            form.complete().ifPresent(rules -> {
                book.setRules(id, rules);
                Notices.success(getTranslation("party.rules.saved", name));
            });
        }
    }
}
