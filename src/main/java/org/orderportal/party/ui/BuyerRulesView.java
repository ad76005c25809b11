package org.orderportal.party.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.IdText;
import org.orderportal.base.SaveResult;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageHeader;
import org.orderportal.base.ui.PageSection;
import org.orderportal.party.BuyerRuleWords;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.orderportal.party.RulesEdition;

/** Administrators write down what a buyer demands, of all its suppliers or of one; account managers read it. */
@Route("settings/companies/:company/rules")
@RolesAllowed({"ACCOUNT_MANAGER", "ADMINISTRATOR"})
class BuyerRulesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SUPPLIER = "supplier";

    private final RulesDesk desk;
    private final BuyerRuleWords words;
    private final PageHeader header = new PageHeader(getTranslation("party.rules.title"));
    private final Div whom = new Div();
    private final BuyerRulesForm form = new BuyerRulesForm();
    private final UnorderedList sentences = new UnorderedList();
    private final RulesHistory history;
    private @Nullable Company buyer;
    private @Nullable RulesEdition shown;

    BuyerRulesView(RulesDesk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.history = new RulesHistory(words);

        var save = new Button(
                getTranslation("party.save"),
                click -> form.complete()
                        .ifPresent(rules -> save(Objects.requireNonNull(shown).with(rules))));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setVisible(desk.mayChange());
        form.setReadOnly(!desk.mayChange());
        var explanation = new Paragraph(getTranslation("party.rules.text"));
        explanation.addClassName("muted");
        var bar = new Div(new Anchor("settings/buyers", getTranslation("party.rules.buyers.back")), save);
        bar.addClassName("form-bar");
        sentences.addClassName("rules");
        getContent().addClassNames("page", "readable");
        getContent()
                .add(
                        header,
                        explanation,
                        whom,
                        form,
                        bar,
                        new PageSection("words", getTranslation("party.rules.words"), sentences),
                        new PageSection("history", getTranslation("party.rules.history"), history));
    }

    static String path(CompanyId buyer, @Nullable CompanyId supplier) {
        return "settings/companies/" + IdText.of(buyer.value()) + "/rules"
                + (supplier == null ? "" : "?" + SUPPLIER + "=" + IdText.of(supplier.value()));
    }

    static QueryParameters parameters(@Nullable CompanyId supplier) {
        return supplier == null ? QueryParameters.empty() : QueryParameters.of(SUPPLIER, IdText.of(supplier.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var of = desk.company(event.getRouteParameters().get("company").flatMap(IdText::parse));
        var one = event.getLocation().getQueryParameters().getSingleParameter(SUPPLIER);
        var supplier = one.isEmpty() ? null : desk.company(IdText.parse(one.get()));
        if (supplier != null && !supplier.sells()) {
            throw new NotFound("company");
        }
        buyer = of;
        header.setTitle(getTranslation("party.rules.of", of.name()));
        show(desk.book().edition(of.id(), supplier == null ? null : supplier.id()));
        showWhom(Objects.requireNonNull(shown));
    }

    private void showWhom(RulesEdition edition) {
        whom.removeAll();
        whom.add(new RulesFor(desk, edition));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("party.rules.title");
    }

    private void show(RulesEdition edition) {
        shown = edition;
        form.show(edition.rules());
        sentences.removeAll();
        words.of(edition.rules()).forEach(sentence -> sentences.add(new ListItem(sentence)));
        history.show(desk.book().history(edition.buyer(), edition.supplier()));
    }

    private void save(RulesEdition edition) {
        try {
            switch (desk.book().save(edition)) {
                case SaveResult.Saved<RulesEdition>(var now) -> {
                    show(now);
                    Notices.success(getTranslation(
                            "party.rules.saved", Objects.requireNonNull(buyer).name()));
                    showWhom(now);
                }
                case SaveResult.Conflict<RulesEdition>(var theirs) -> askWhose(edition, theirs);
            }
        } catch (Refusal contradiction) {
            Notices.failure(getTranslation(contradiction.key(), contradiction.arguments()));
        }
    }

    private void askWhose(RulesEdition edition, RulesEdition theirs) {
        var at = theirs.changedAt();
        SavingQuestion.ask(
                new String[] {
                    getTranslation("party.rules.conflict"),
                    getTranslation(
                            "party.rules.conflict.text",
                            String.valueOf(theirs.changedBy()),
                            at == null ? "" : words.formats().dateTime(at)),
                    getTranslation("party.rules.conflict.mine"),
                    getTranslation("party.rules.conflict.theirs")
                },
                () -> save(theirs.with(edition.rules())),
                () -> show(theirs));
    }
}
