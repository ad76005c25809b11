package org.orderportal.party.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.ui.Notices;
import org.orderportal.party.Company;
import org.orderportal.party.CompanyId;
import org.orderportal.party.RulesEdition;

/** For whom the rules hold that are shown: links to those of the others, and the way to rules for one supplier alone. */
class RulesFor extends Composite<Div> {

    private final RulesDesk desk;
    private final RulesEdition edition;

    RulesFor(RulesDesk desk, RulesEdition edition) {
        this.desk = desk;
        this.edition = edition;

        getContent().addClassName("rules-for");
        getContent()
                .add(new Span(getTranslation("party.rules.for")), link(null, getTranslation("party.rules.for.all")));
        suppliers().forEach(supplier -> getContent().add(link(supplier.id(), supplier.name())));
        if (desk.mayChange()) {
            var add = new Button(getTranslation("party.rules.for.add"), click -> choose());
            add.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(add);
            shownSupplier().filter(supplier -> edition.isWritten()).ifPresent(supplier -> {
                var remove = new Button(
                        getTranslation("party.rules.for.remove", supplier.name()), click -> askToRemove(supplier));
                remove.addThemeVariants(ButtonVariant.TERTIARY);
                getContent().add(remove);
            });
        }
    }

    /** Those with rules of their own, and the one whose are about to be written. */
    private List<Company> suppliers() {
        var suppliers = new ArrayList<>(desk.book().exceptions(edition.buyer()));
        shownSupplier()
                .filter(shown -> suppliers.stream().noneMatch(one -> one.id().equals(shown.id())))
                .ifPresent(suppliers::add);
        return suppliers;
    }

    private Optional<Company> shownSupplier() {
        return Optional.ofNullable(edition.supplier()).map(id -> desk.company(Optional.of(id.value())));
    }

    private Anchor link(@Nullable CompanyId supplier, String text) {
        var link = new Anchor(BuyerRulesView.path(edition.buyer(), supplier), text);
        if (Objects.equals(supplier, edition.supplier())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void choose() {
        var supplier = new ComboBox<Company>(getTranslation("party.rules.for.choose"));
        supplier.setItems(
                query -> desk.suppliers(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        supplier.setItemLabelGenerator(Company::name);
        var fields = new Div(new Paragraph(getTranslation("party.rules.for.choose.text")), supplier);
        fields.addClassName("form-stack");
        var dialog = new Dialog(getTranslation("party.rules.for.add"));
        dialog.addClassName("form-dialog");
        dialog.add(fields);
        var go = new Button(getTranslation("party.proof.continue"), click -> {
            if (supplier.getValue() != null) {
                dialog.close();
                open(supplier.getValue().id());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("party.cancel"), click -> dialog.close()), go);
        dialog.open();
    }

    private void askToRemove(Company supplier) {
        var question = new ConfirmDialog(
                getTranslation("party.rules.for.remove", supplier.name()),
                getTranslation("party.rules.for.remove.text", supplier.name()),
                getTranslation("party.identifier.remove"),
                yes -> {
                    desk.book().removeException(edition.buyer(), supplier.id());
                    Notices.success(getTranslation("party.rules.for.removed", supplier.name()));
                    open(null);
                });
        question.setCancelable(true);
        question.setCancelText(getTranslation("party.cancel"));
        question.open();
    }

    private void open(@Nullable CompanyId supplier) {
        getUI().ifPresent(ui ->
                ui.navigate(BuyerRulesView.path(edition.buyer(), null), BuyerRulesView.parameters(supplier)));
    }
}
