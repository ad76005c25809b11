package org.orderportal.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import org.orderportal.base.ui.PageSection;
import org.orderportal.base.ui.RowRoom;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.invoice.InvoiceForm;
import org.orderportal.invoice.InvoiceRow;
import org.orderportal.order.ui.Reader;

/** The rows, and what can be said of all of them at once. */
class ArticlesSection extends PageSection {

    private final Reader reader;
    private final BilledGrid grid;
    private final Paragraph help = new Paragraph();
    private final Button all;
    private final Button none;

    ArticlesSection(Reader reader, BilledGrid grid, Runnable takeAll, Runnable takeNothing) {
        super("articles", reader.text("invoice.editor.articles"));
        this.reader = reader;
        this.grid = grid;
        help.addClassNames("muted", "message");
        all = quiet("invoice.editor.all-left", takeAll);
        none = quiet("invoice.editor.take-none", takeNothing);
        addAction(all, none);
        add(help, grid);
        RowRoom.follow(this, grid::show);
    }

    /** Says how many rows are on it, and what can be done with them. */
    void show(InvoiceForm form) {
        var on = form.rows().stream().filter(InvoiceRow::included).count();
        setMeta(reader.text("invoice.editor.articles.on", on, form.rows().size()));
        var corrects = form.corrects().isPresent();
        help.setText(
                reader.text(corrects ? "invoice.editor.articles.help." + form.mode() : "invoice.editor.articles.help"));
        var isFree = !corrects || !form.mode().equals(InvoiceField.WHOLE);
        all.setVisible(isFree);
        none.setVisible(isFree);
        grid.showColumns(form.mode().equals(InvoiceField.BY_AMOUNT));
    }

    /** Puts a notice above all that is there. */
    void addFirst(Component notice) {
        getContent().addComponentAtIndex(1, notice);
    }

    private Button quiet(String key, Runnable action) {
        var button = new Button(reader.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
