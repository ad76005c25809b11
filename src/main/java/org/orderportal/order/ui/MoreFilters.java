package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.PlainButton;
import org.orderportal.order.BuyerChoice;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderList;

/**
 * Buyer, for staff the supplier, dates and amount: a button each on a wide screen, one button for all of them on a narrow
 * one. Who acts for several companies chooses one of them in the head of the list.
 */
final class MoreFilters {

    private final PanelButton buyer;
    private final PanelButton supplier;
    private final PanelButton dates;
    private final PanelButton amount;
    private final Button all = new PlainButton();
    private final Reader reader;
    private final OrderList list;
    private final CompanyNames names;
    private final Supplier<OrderFilter> filter;
    private final FilterChange onChange;

    MoreFilters(
            Reader reader, OrderList list, CompanyNames names, Supplier<OrderFilter> filter, FilterChange onChange) {
        this.reader = reader;
        this.list = list;
        this.names = names;
        this.filter = filter;
        this.onChange = onChange;
        buyer = new PanelButton(reader.text("order.list.buyer"), () -> panel(buyerField()));
        supplier = new PanelButton(reader.text("order.list.supplier"), () -> panel(supplierField()));
        dates = new PanelButton(reader.text("order.list.dates"), this::dayFields);
        amount = new PanelButton(reader.text("order.list.amount"), this::amountFields);
        wide().forEach(button -> button.addClassName("wide-only"));
        all.setText(reader.text("order.list.filters"));
        all.setIcon(Glyph.FILTER.create());
        all.addClassNames("choice-menu", "narrow-only");
        all.addClickListener(click -> openAll());
    }

    Component[] buttons() {
        return Stream.concat(wide(), Stream.of(all)).toArray(Component[]::new);
    }

    private Stream<PanelButton> wide() {
        return reader.isStaff() ? Stream.of(buyer, supplier, dates, amount) : Stream.of(buyer, dates, amount);
    }

    /** Marks the buttons behind which something is in force. */
    void show(OrderFilter shown) {
        var ofBuyer = shown.buyer() != null;
        var ofSupplier = reader.isStaff() && shown.supplier() != null;
        var days = !shown.received().isAny() || !shown.requested().isAny();
        var amounts = !shown.amount().isAny();
        buyer.setInForce(ofBuyer);
        supplier.setInForce(ofSupplier);
        dates.setInForce(days);
        amount.setInForce(amounts);
        all.setClassName("in-force", ofBuyer || ofSupplier || days || amounts);
    }

    private void openAll() {
        var dialog = new Dialog(reader.text("order.list.filters"));
        dialog.addClassNames("form-dialog", "filters-dialog");
        dialog.add(panel(buyerField()));
        if (reader.isStaff()) {
            dialog.add(panel(supplierField()));
        }
        dialog.add(dayFields(), amountFields());
        var done = new Button(reader.text("order.list.filters.done"), click -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(done);
        UI.getCurrent().add(dialog);
        dialog.open();
    }

    private Component buyerField() {
        var chosen = filter.get().buyer();
        return new BuyerField(
                list,
                chosen == null ? null : new BuyerChoice(chosen, names.of(chosen)),
                choice -> onChange.accept(one -> one.withBuyer(choice == null ? null : choice.id())));
    }

    private Component supplierField() {
        return new SupplierField(
                names.companies(), filter.get().supplier(), id -> onChange.accept(one -> one.withSupplier(id)));
    }

    private Component dayFields() {
        return new DayFields(reader, filter.get(), onChange);
    }

    private Component amountFields() {
        return new AmountFields(reader, filter.get().amount(), onChange);
    }

    private static Component panel(Component field) {
        var panel = new Div(field);
        panel.addClassName("filter-fields");
        return panel;
    }
}
