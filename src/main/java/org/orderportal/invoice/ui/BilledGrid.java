package org.orderportal.invoice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.orderportal.base.ui.RowRoom;
import org.orderportal.document.ui.LineCell;
import org.orderportal.document.ui.LineTable;
import org.orderportal.document.ui.RowTemplates;
import org.orderportal.invoice.InvoiceField;
import org.orderportal.order.ui.Reader;

/** The rows of an invoice; of a correction those of the invoice that is corrected, which keep their price and VAT. */
class BilledGrid extends Composite<LineTable<BilledRow>> {

    private static final Set<String> OF_INVOICE = Set.of(InvoiceField.PRICE, InvoiceField.VAT);

    private final LineTable<BilledRow> table;
    private final boolean corrects;
    private boolean byAmount;
    private RowRoom room = RowRoom.WIDE;

    /**
     * @param keys     of the rows as they are now
     * @param words    what the row of a key says now
     * @param corrects whether it is a credit or a debit note
     */
    BilledGrid(
            Reader reader,
            Supplier<List<String>> keys,
            Function<String, BilledRow> words,
            boolean corrects,
            LineTable.Listener listener) {
        this.corrects = corrects;
        table = new LineTable<>(reader, "invoice.editor", keys, words, InvoiceField.NOTE, listener);
        table.called(reader.text("invoice.editor.articles"), "billed-grid");
        addColumns();
        showColumns(false);
    }

    @Override
    protected LineTable<BilledRow> initContent() {
        return table;
    }

    LineTable<BilledRow> table() {
        return table;
    }

    /** Shows the columns of the mode that it is written in. */
    void showColumns(boolean byAmount) {
        this.byAmount = byAmount;
        show(room);
    }

    void show(RowRoom newRoom) {
        room = newRoom;
        table.show(room);
        if (!room.isCards()) {
            OF_INVOICE.forEach(column -> table.grid().getColumnByKey(column).setVisible(!corrects));
            table.grid().getColumnByKey(InvoiceField.QUANTITY).setVisible(!byAmount);
            table.grid().getColumnByKey(InvoiceField.AMOUNT).setVisible(byAmount);
        }
    }

    private void addColumns() {
        var included = table.cell(InvoiceField.INCLUDED, LineCell.Kind.TICK, "included", BilledRow::included);
        var quantity = table.cell(InvoiceField.QUANTITY, LineCell.Kind.NUMBER, "quantity", BilledRow::quantity);
        var price = table.cell(InvoiceField.PRICE, LineCell.Kind.NUMBER, "price", BilledRow::price);
        var vat = table.cell(InvoiceField.VAT, LineCell.Kind.NUMBER, "vat", BilledRow::vat);
        var amount = table.cell(InvoiceField.AMOUNT, LineCell.Kind.NUMBER, "amount", BilledRow::amount);
        table.addRef(describe(LitRenderer.of(RowTemplates.REF)));
        table.addCenter(InvoiceField.INCLUDED, table.text("included"), included.renderer(), "58px");
        table.add("article", table.text("article"), describe(LitRenderer.of(RowTemplates.ARTICLE)), "160px", 5);
        table.addEnd("left", table.text("left"), describe(LitRenderer.of(BilledTemplates.LEFT)), "104px", 1);
        table.addEnd(InvoiceField.QUANTITY, table.text("quantity"), quantity.renderer(), "92px", 0);
        table.addEnd(
                InvoiceField.PRICE,
                table.text("price"),
                describe(price.fill(LitRenderer.of(RowTemplates.stacked(price.template(), BilledTemplates.OLD_PRICE)))),
                "104px",
                0);
        table.addEnd(InvoiceField.VAT, table.text("vat"), vat.renderer(), "78px", 0);
        table.addEnd(InvoiceField.AMOUNT, table.text("amount"), amount.renderer(), "110px", 0);
        table.addEnd("net", table.text("net"), describe(LitRenderer.of(BilledTemplates.NET)), "104px", 1);
        table.addNote(describe(LitRenderer.of(table.noteTemplate())));
        table.addMore(describe(LitRenderer.of(RowTemplates.MORE)));
        var card = BilledTemplates.card(
                quantity.template(),
                amount.template(),
                price.template(),
                vat.template(),
                included.template(),
                table.noteTemplate(),
                table::text);
        table.addCard(describe(amount.fill(vat.fill(price.fill(quantity.fill(included.fill(LitRenderer.of(card))))))));
    }

    /** What there is to say of a row stands under its article: a column of its own has no room. */
    private static String beside(BilledRow row) {
        return row.remark().isEmpty() ? row.detail() : row.remark();
    }

    private LitRenderer<String> describe(LitRenderer<String> renderer) {
        return renderer.withProperty("ref", key -> table.row(key).ref())
                .withProperty("kind", key -> "line")
                .withProperty("byAmount", key -> byAmount)
                .withProperty("corrects", key -> corrects)
                .withProperty("dim", key -> table.row(key).dim())
                .withProperty("name", key -> table.row(key).name())
                .withProperty("ids", key -> table.row(key).ids())
                .withProperty("more", key -> beside(table.row(key)))
                .withProperty("unit", key -> table.row(key).unit())
                .withProperty("before", key -> table.row(key).before())
                .withProperty("left", key -> table.row(key).left())
                .withProperty("oldPrice", key -> table.row(key).oldPrice())
                .withProperty("net", key -> table.row(key).net());
    }
}
