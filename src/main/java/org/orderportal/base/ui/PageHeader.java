package org.orderportal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** The head of a page: its one h1, a fact beside it, and what can be done at the right. */
public class PageHeader extends Composite<Header> {

    private final H1 title = new H1();
    private final Span meta = new Span();
    private final Div actions = new Div();

    public PageHeader(String text) {
        title.setText(text);
        meta.addClassName("meta");
        actions.addClassName("actions");

        var menu = new DrawerToggle();
        menu.setAriaLabel(getTranslation("base.menu.open"));

        getContent().addClassName("page-header");
        getContent().add(menu, title, meta, actions);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** A short fact, such as how many there are; a change is told to screen readers. */
    public void setMeta(String text) {
        meta.getElement().setAttribute("aria-live", "polite");
        meta.setText(text);
    }

    public void addAction(Component... components) {
        actions.add(components);
    }

    /** Something for right behind the title's fact, where it is ever needed. */
    public <C extends Component> Later<C> besideLater(Supplier<C> maker) {
        return Later.after(meta, maker);
    }

    /** Something for before the actions, where it is ever needed. */
    public <C extends Component> Later<C> actionLater(Supplier<C> maker) {
        return Later.firstIn(actions, maker);
    }

    /** Puts something between the title's fact and the actions, such as a badge. */
    public void addBeside(Component... components) {
        for (var component : components) {
            ((HasComponents) getContent()).addComponentAtIndex(getContent().getComponentCount() - 1, component);
        }
    }
}
