package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Consumer;
import org.orderportal.base.ui.TypedDays;
import org.orderportal.order.DayRange;
import org.orderportal.order.OrderFilter;

/** When orders came in and when their delivery is wanted: from one day to another, or by a quick choice. */
class DayFields extends Composite<Div> {

    private static final List<Integer> QUICK = List.of(1, 7, 30, 90);

    private final Reader reader;

    DayFields(Reader reader, OrderFilter shown, FilterChange onChange) {
        this.reader = reader;
        getContent().addClassName("filter-fields");
        addRange("received", shown.received(), -1, range -> onChange.accept(filter -> filter.withReceived(range)));
        addRange("requested", shown.requested(), 1, range -> onChange.accept(filter -> filter.withRequested(range)));
    }

    /** @param direction whether the quick choices reach back from today, or ahead */
    private void addRange(String name, DayRange shown, int direction, Consumer<DayRange> onChange) {
        var from = picker(name + ".from");
        var until = picker(name + ".until");
        from.setValue(shown.from());
        until.setValue(shown.until());
        Runnable report = () -> {
            from.setMax(until.getValue());
            until.setMin(from.getValue());
            onChange.accept(new DayRange(from.getValue(), until.getValue()));
        };
        from.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                report.run();
            }
        });
        until.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                report.run();
            }
        });
        var quick = new Div();
        quick.addClassName("quick");
        QUICK.forEach(days -> quick.add(new Button(getTranslation("order.list.days." + name + "." + days), click -> {
            var other = reader.today().plusDays((long) direction * (days - 1));
            from.setValue(direction < 0 ? other : reader.today());
            until.setValue(direction < 0 ? null : other);
            report.run();
        })));
        var pair = new Div(from, until);
        pair.addClassName("pair");
        getContent().add(new H3(getTranslation("order.list.days." + name)), quick, pair);
    }

    private DatePicker picker(String key) {
        var picker = new DatePicker(getTranslation("order.list.days." + key));
        TypedDays.in(picker, reader.formats().locale(), reader.today());
        picker.setClearButtonVisible(true);
        return picker;
    }
}
