package org.orderportal.invoice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PageSection;
import org.orderportal.invoice.RememberedChoices;
import org.orderportal.invoice.RememberedChoices.Choice;
import org.orderportal.party.CompanyId;

/** What is remembered for a company's next invoices, each to be taken away. */
class RememberedSection extends PageSection {

    private final CompanyId company;
    private final RememberedChoices choices;
    private final boolean keeper;
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph none = new Paragraph();

    RememberedSection(String title, CompanyId company, RememberedChoices choices, boolean keeper) {
        super("remembered", title);
        this.company = company;
        this.choices = choices;
        this.keeper = keeper;
        none.setText(getTranslation("invoice.remembered.none"));
        none.addClassName("muted");
        var about = new Paragraph(getTranslation("invoice.remembered.about"));
        about.addClassName("muted");
        rows.addClassName("rows");
        add(about, none, rows);
        showThem();
    }

    private void showThem() {
        var all = choices.of(company);
        rows.removeAll();
        all.forEach(choice -> rows.add(new ListItem(row(choice))));
        none.setVisible(all.isEmpty());
    }

    private Div row(Choice choice) {
        var what = new Span(
                getTranslation(choice.key()) + (choice.article() == null ? "" : " (" + choice.article() + ")"));
        what.addClassName("strong");
        var buyer = new Span(getTranslation("invoice.remembered.for", choice.buyerName()));
        buyer.addClassName("muted");
        var row = new Div(new Div(what, buyer), new Span(choice.text()), new Span(), new Span());
        ((Div) row.getComponentAt(0)).addClassName("lines");
        if (keeper) {
            var forget = new Button(getTranslation("invoice.remembered.forget"), click -> forget(choice));
            forget.addThemeVariants(ButtonVariant.TERTIARY);
            forget.setAriaLabel(getTranslation("invoice.remembered.forget.one", what.getText()));
            row.replace(row.getComponentAt(3), forget);
        }
        row.addClassName("row");
        return row;
    }

    private void forget(Choice choice) {
        choices.forget(company, choice);
        Notices.success(getTranslation("invoice.remembered.forgotten"));
        showThem();
    }
}
