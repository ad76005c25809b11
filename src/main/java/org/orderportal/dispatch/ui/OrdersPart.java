package org.orderportal.dispatch.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.Notices;
import org.orderportal.dispatch.DispatchForm;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderLinks;
import org.orderportal.order.ui.Reader;

/** The orders of which the dispatch delivers; others of the same buyer to the same place can be added. */
class OrdersPart extends Composite<Div> {

    private final DispatchDesk desk;
    private final Reader reader;
    private final Supplier<DispatchForm> form;
    private final Runnable onChange;
    private final UnorderedList list = new UnorderedList();

    /** @param onChange an order came or went */
    OrdersPart(DispatchDesk desk, Reader reader, Supplier<DispatchForm> form, Runnable onChange) {
        this.desk = desk;
        this.reader = reader;
        this.form = form;
        this.onChange = onChange;
        var add = new Button(reader.text("dispatch.editor.orders.add"), click -> choose());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        list.addClassNames("files", "dispatch-orders");
        var head = new Div(new H3(reader.text("dispatch.editor.orders")), add);
        head.addClassName("group-head");
        getContent().addClassName("field-group");
        getContent().add(head, list);
    }

    void show() {
        list.removeAll();
        var orders = form.get().orders();
        orders.forEach(order -> list.add(row(order, order == orders.getFirst())));
    }

    private ListItem row(OrderDetails order, boolean first) {
        var summary = order.summary();
        var link = new Anchor(OrderLinks.order(summary.id()), summary.number().text());
        var rows = new Span(
                reader.text("dispatch.editor.orders.rows", order.lines().size()));
        rows.addClassName("muted");
        var item = new ListItem(link, rows);
        if (!first) {
            var remove = new Button(Glyph.CLOSE.create(), click -> remove(summary.id()));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(reader.text(
                    "dispatch.editor.orders.remove", summary.number().text()));
            item.add(remove);
        }
        return item;
    }

    private void choose() {
        List<OrderDetails> candidates =
                desk.advices().candidates(form.get().draft().id());
        if (candidates.isEmpty()) {
            Notices.success(reader.text("dispatch.editor.orders.none"));
            return;
        }
        new AddOrdersDialog(reader, candidates, this::add).open();
    }

    private void add(List<OrderId> chosen) {
        doing(() -> chosen.forEach(
                order -> desk.advices().addOrder(form.get().draft().id(), order, "order-" + UUID.randomUUID())));
    }

    private void remove(OrderId order) {
        doing(() -> desk.advices().removeOrder(form.get().draft().id(), order));
    }

    private void doing(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Notices.failure(reader.text(refusal.key(), refusal.arguments()));
        }
        onChange.run();
    }
}
