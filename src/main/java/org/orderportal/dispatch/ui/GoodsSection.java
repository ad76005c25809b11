package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import org.orderportal.base.ui.PageSection;
import org.orderportal.base.ui.RowRoom;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.order.ui.Reader;

/** The goods, and what can be said of all of them at once. */
class GoodsSection extends PageSection {

    /** What is done to all rows. */
    interface Listener {
        void sendAllThatIsLeft();

        void takeNothing();
    }

    private final Reader reader;
    private final GoodsGrid grid;
    private final Paragraph help = new Paragraph();

    GoodsSection(Reader reader, GoodsGrid grid, Listener listener) {
        super("goods", reader.text("dispatch.editor.goods"));
        this.reader = reader;
        this.grid = grid;
        help.addClassNames("muted", "message");
        addAction(
                quiet("dispatch.editor.all-left", listener::sendAllThatIsLeft),
                quiet("dispatch.editor.take-none", listener::takeNothing));
        add(help, grid);
        RowRoom.follow(this, grid.table()::show);
    }

    void show(DispatchForm form) {
        var order = form.orders().getFirst();
        help.setText(
                order.rules().partialDeliveryAllowed()
                        ? reader.text("dispatch.editor.goods.help")
                        : reader.text(
                                "dispatch.editor.goods.help.all-at-once",
                                order.summary().buyerName()));
        showMeta(form);
        grid.table().show();
    }

    void showMeta(DispatchForm form) {
        var totals = form.totals();
        setMeta(reader.text("dispatch.editor.goods.going", totals.rows(), totals.ofRows()));
    }

    private Button quiet(String key, Runnable action) {
        var button = new Button(reader.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
