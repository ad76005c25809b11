package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.Neighbours;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderLinks;

/**
 * The way from an order to those beside it in the list that one comes from: two links, and keys that the browser hears
 * in {@code frontend/order-neighbours.ts}. At an end of the list the key says so.
 */
@Tag("order-neighbours")
@JsModule("./order-neighbours.ts")
class OrderNeighbours extends Component {

    private final Anchor previous = link("previous", "‹");
    private final Anchor next = link("next", "›");
    private final Span said = new Span();

    OrderNeighbours() {
        said.addClassName("said");
        said.getElement().setAttribute("role", "status");
        getElement().setAttribute("role", "navigation");
        getElement().appendChild(previous.getElement(), next.getElement(), said.getElement());
    }

    void show(Neighbours neighbours, ListAddress list, Reader reader) {
        getElement().setAttribute("aria-label", reader.text("order.page.neighbours"));
        point(previous, "previous", neighbours.previous(), list, reader);
        point(next, "next", neighbours.next(), list, reader);
        setVisible(neighbours.previous() != null || neighbours.next() != null);
    }

    private static void point(Anchor link, String way, @Nullable OrderId to, ListAddress list, Reader reader) {
        var name = reader.text("order.page.neighbours." + way);
        link.getElement().getChild(1).setText(name);
        if (to == null) {
            link.removeHref();
            link.getElement().setAttribute("aria-disabled", "true");
            link.getElement().setAttribute("role", "link");
            link.setTitle(reader.text("order.page.neighbours." + way + ".none"));
        } else {
            link.setHref(list.after(OrderLinks.order(to).substring(1)));
            link.getElement().removeAttribute("aria-disabled");
            link.getElement().removeAttribute("role");
            link.setTitle(reader.text("order.page.neighbours." + way + ".keys"));
        }
    }

    private static Anchor link(String way, String arrow) {
        var symbol = new Span(arrow);
        symbol.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor();
        link.add(symbol, new Span());
        link.addClassName("link-button");
        link.getElement().setAttribute("data-way", way);
        return link;
    }
}
