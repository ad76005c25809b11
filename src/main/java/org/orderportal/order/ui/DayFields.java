package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Consumer;
import org.orderportal.base.ui.DayPair;
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
        var from = new DatePicker(getTranslation("order.list.days." + name + ".from"));
        var until = new DatePicker(getTranslation("order.list.days." + name + ".until"));
        var days = new DayPair(
                from,
                until,
                reader.formats().locale(),
                reader.today(),
                (first, last) -> onChange.accept(new DayRange(first, last)));
        days.show(shown.from(), shown.until());
        var quick = new Div();
        quick.addClassName("quick");
        QUICK.forEach(count -> quick.add(new Button(getTranslation("order.list.days." + name + "." + count), click -> {
            var range = near(direction, count);
            days.show(range.from(), range.until());
            onChange.accept(range);
        })));
        var pair = new Div(from, until);
        pair.addClassName("pair");
        getContent().add(new H3(getTranslation("order.list.days." + name)), quick, pair);
    }

    private DayRange near(int direction, int days) {
        var other = reader.today().plusDays((long) direction * (days - 1));
        return direction < 0 ? new DayRange(other, null) : new DayRange(reader.today(), other);
    }
}
