package org.orderportal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/**
 * The index of a long page's sections. The section in view is marked while one scrolls; a click or Enter jumps to a
 * section and moves the focus there. On a narrow screen it is a drop-down. What the browser does lies in
 * {@code frontend/section-index.ts}.
 */
@Tag("section-index")
@JsModule("./section-index.ts")
public class SectionIndex extends Component {

    private final UnorderedList entries = new UnorderedList();

    public SectionIndex(String label) {
        var heading = new Div(label);
        heading.addClassName("index-label");
        heading.getElement().setAttribute("aria-hidden", "true");

        getElement().setAttribute("role", "navigation");
        getElement().setAttribute("aria-label", label);
        getElement().appendChild(heading.getElement(), entries.getElement());
    }

    /** Adds an entry for a section, which gets an id of its own where it has none. */
    public void add(String title, Component section) {
        var id = section.getId().orElseGet(() -> "section-" + (entries.getComponentCount() + 1));
        section.setId(id);
        entries.add(new ListItem(linkTo(id, title)));
    }

    public void clear() {
        entries.removeAll();
    }

    private static Anchor linkTo(String id, String title) {
        var link = new Anchor("#" + id, title);
        Element element = link.getElement();
        element.setAttribute("router-ignore", true);
        return link;
    }
}
