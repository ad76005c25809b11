package org.orderportal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that most people never see: it is made, and put in its place, when it is first shown. Until then a
 * session holds nothing of it, and nothing waits to be told to the browser.
 */
public final class Later<C extends Component> {

    private final Supplier<C> maker;
    private final Consumer<Element> place;
    private @Nullable C made;

    private Later(Supplier<C> maker, Consumer<Element> place) {
        this.maker = maker;
        this.place = place;
    }

    /** @param neighbour has a place on the page by the time that the part is shown */
    public static <C extends Component> Later<C> before(Component neighbour, Supplier<C> maker) {
        return beside(neighbour, 0, maker);
    }

    /** @param neighbour has a place on the page by the time that the part is shown */
    public static <C extends Component> Later<C> after(Component neighbour, Supplier<C> maker) {
        return beside(neighbour, 1, maker);
    }

    /** Behind everything that is in it when the part is first shown. */
    public static <C extends Component> Later<C> lastIn(Component parent, Supplier<C> maker) {
        return new Later<>(maker, parent.getElement()::appendChild);
    }

    /** Before everything that is in it when the part is first shown. */
    public static <C extends Component> Later<C> firstIn(Component parent, Supplier<C> maker) {
        return new Later<>(maker, part -> parent.getElement().insertChild(0, part));
    }

    private static <C extends Component> Later<C> beside(Component neighbour, int distance, Supplier<C> maker) {
        return new Later<>(maker, part -> {
            var parent = neighbour.getElement().getParent();
            parent.insertChild(parent.indexOfChild(neighbour.getElement()) + distance, part);
        });
    }

    /** Shows it, with what is done to it. */
    public void show(Consumer<C> fill) {
        if (made == null) {
            made = maker.get();
            place.accept(made.getElement());
        }
        made.setVisible(true);
        fill.accept(made);
    }

    /** Shows it where it has something to say, else hides it. */
    public void showIf(boolean needed, Consumer<C> fill) {
        if (needed) {
            show(fill);
        } else {
            hide();
        }
    }

    public void hide() {
        if (made != null) {
            made.setVisible(false);
        }
    }
}
