package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.orderportal.base.ui.Glyph;

/** Which columns the list shows, in which order, and how close its rows stand. */
class ColumnsPanel extends Composite<Div> {

    private final UnorderedList rows = new UnorderedList();
    private final List<ListColumn> order;
    private final Set<ListColumn> visible;
    private final Consumer<ListLayout> onChange;
    private boolean compact;

    /** @param offered the columns that the reader's list can show */
    ColumnsPanel(List<ListColumn> offered, ListLayout shown, Consumer<ListLayout> onChange) {
        this.onChange = onChange;
        order = new ArrayList<>(shown.shownFirst());
        order.retainAll(offered);
        visible = new HashSet<>(shown.columns());
        compact = shown.compact();
        rows.addClassName("column-rows");
        order.forEach(column -> rows.add(row(column)));

        getContent().addClassNames("filter-fields", "columns-panel");
        getContent().add(new H3(getTranslation("order.list.columns")), rows);
        getContent().add(new H3(getTranslation("order.list.density")), density());
        var standard = new Button(
                getTranslation("order.list.columns.standard"),
                click -> onChange.accept(ListLayout.STANDARD.compact(compact)));
        standard.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(standard);
    }

    private ListItem row(ListColumn column) {
        var name = getTranslation("order.list." + column.key());
        var box = new Checkbox(name, visible.contains(column));
        box.setEnabled(!column.isAlwaysShown());
        box.addValueChangeListener(change -> show(column, change.getValue()));
        var row = new ListItem(box);
        row.add(mover(column, row, -1, Glyph.ARROW_UP, "order.list.columns.up", name));
        row.add(mover(column, row, 1, Glyph.ARROW_DOWN, "order.list.columns.down", name));
        return row;
    }

    private Button mover(ListColumn column, ListItem row, int by, Glyph glyph, String key, String name) {
        var mover = new Button(glyph.create());
        mover.addThemeVariants(ButtonVariant.TERTIARY);
        mover.setAriaLabel(getTranslation(key, name));
        mover.addClickListener(click -> {
            move(column, row, by);
            mover.focus();
        });
        return mover;
    }

    private void show(ListColumn column, boolean shown) {
        if (shown) {
            visible.add(column);
        } else {
            visible.remove(column);
        }
        report();
    }

    private void move(ListColumn column, ListItem row, int by) {
        var to = order.indexOf(column) + by;
        if (to >= 0 && to < order.size()) {
            order.remove(column);
            order.add(to, column);
            rows.remove(row);
            rows.addComponentAtIndex(to, row);
            report();
        }
    }

    private Div density() {
        var choice = new Div();
        choice.addClassName("segments");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("order.list.density"));
        var comfortable = new Button(getTranslation("order.list.density.comfortable"));
        var close = new Button(getTranslation("order.list.density.compact"));
        Consumer<Boolean> choose = chosen -> {
            compact = chosen;
            comfortable.getElement().setAttribute("aria-pressed", String.valueOf(!chosen));
            close.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        };
        choose.accept(compact);
        comfortable.addClickListener(click -> {
            choose.accept(false);
            report();
        });
        close.addClickListener(click -> {
            choose.accept(true);
            report();
        });
        choice.add(comfortable, close);
        return choice;
    }

    private void report() {
        onChange.accept(new ListLayout(order.stream().filter(visible::contains).toList(), compact));
    }
}
