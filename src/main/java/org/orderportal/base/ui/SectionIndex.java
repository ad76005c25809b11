package org.orderportal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.Map;

/**
 * The index of a long page's sections. The section in view is marked while one scrolls; a click or Enter jumps to a
 * section and moves the focus there. On a narrow screen it is a drop-down. What the browser does lies in
 * {@code frontend/section-index.ts}.
 */
@Tag("section-index")
@JsModule("./section-index.ts")
public class SectionIndex extends Component {

    private final UnorderedList entries = new UnorderedList();
    private final Map<String, Entry> byId = new HashMap<>();

    private record Entry(Anchor link, Span standing) {}

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
        var entry = entry(id, title);
        byId.put(id, entry);
        entries.add(new ListItem(entry.link()));
    }

    public void clear() {
        entries.removeAll();
        byId.clear();
    }

    /**
     * Shows how far a section has come: how much is wrong in it, or that it is done, in a mark and in words.
     *
     * @param id       of a section that has an entry
     * @param problems how many things are to be put right; with any, it is not done
     */
    public void setStanding(String id, int problems, boolean done) {
        var entry = byId.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("The index has no section " + id);
        }
        var kind = problems > 0 ? "problems" : done ? "done" : "";
        var mark = problems > 0 ? Integer.toString(problems) : done ? "✓" : "";
        entry.link().getElement().setAttribute("data-standing", kind);
        entry.link().getElement().setAttribute("data-mark", mark);
        entry.standing().setText(kind.isEmpty() ? "" : getTranslation("base.index." + kind, problems));
    }

    private static Entry entry(String id, String title) {
        var standing = new Span();
        standing.addClassName("spoken");
        var link = new Anchor("#" + id, new Span(title), standing);
        Element element = link.getElement();
        element.setAttribute("router-ignore", true);
        return new Entry(link, standing);
    }
}
