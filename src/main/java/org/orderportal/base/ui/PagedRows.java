package org.orderportal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A short list of things to look after, one row each, that turns into cards on a narrow screen. Reads them from the
 * database in pieces; the button at its end asks for the next.
 */
public class PagedRows<T> extends Composite<Div> {

    private static final int PIECE = 50;

    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(getTranslation("base.rows.more"), click -> showMore());
    private final BiFunction<Integer, Integer, List<T>> fetch;
    private final Function<T, Component> row;
    private int shown;

    /**
     * @param fetch reads so many things (second) from that position on (first)
     * @param row   shows one
     */
    public PagedRows(BiFunction<Integer, Integer, List<T>> fetch, Function<T, Component> row) {
        this.fetch = fetch;
        this.row = row;

        rows.addClassName("rows");
        getContent().add(rows, more);
    }

    /** Shows what is in the database now, as many rows as were shown before. */
    public void refresh() {
        show(Math.max(shown, PIECE));
    }

    /** Shows the first piece of what another search finds. */
    public void restart() {
        show(PIECE);
    }

    public boolean isEmpty() {
        return shown == 0;
    }

    private void show(int most) {
        rows.removeAll();
        shown = 0;
        add(most);
    }

    private void showMore() {
        add(PIECE);
    }

    private void add(int most) {
        // One more than is shown tells whether there are more.
        var found = fetch.apply(shown, most + 1);
        found.stream().limit(most).forEach(thing -> rows.add(new ListItem(row.apply(thing))));
        shown += Math.min(found.size(), most);
        more.setVisible(found.size() > most);
    }
}
