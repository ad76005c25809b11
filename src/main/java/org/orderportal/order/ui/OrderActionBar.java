package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability;
import org.orderportal.order.OrderDetails;

/**
 * What can be done with the order, at the bottom right. What cannot be done now says why, in words that stand on the
 * screen: a tooltip on a disabled button is out of the keyboard's reach.
 */
class OrderActionBar extends Composite<Div> {

    private final OrderDetails order;
    private final PageContributions contributions;
    private final Reader reader;

    OrderActionBar(OrderDetails order, PageContributions contributions, Reader reader) {
        this.order = order;
        this.contributions = contributions;
        this.reader = reader;
        var reasons = new Div();
        reasons.setId("action-reasons");
        reasons.addClassNames("reasons", "muted");
        kindsByReason().forEach((reason, kinds) -> reasons.add(new Paragraph(reason(reason, kinds))));

        var buttons = new Div();
        buttons.addClassName("buttons");
        for (var kind : ActionKind.values()) {
            buttons.add(button(kind));
        }
        getContent().addClassName("action-bar");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", reader.text("order.page.actions"));
        getContent().add(reasons, buttons);
    }

    /** A link to where the document is written, or a button that cannot be pressed. */
    private Component button(ActionKind kind) {
        var name = reader.text("order.page.action." + StatusWords.key(kind));
        if (isPossible(kind)) {
            var link = new Anchor(contributions.path(kind, order.summary().id()), name);
            link.addClassNames("link-button", "primary");
            return link;
        }
        var button = new Button(name);
        button.setEnabled(false);
        button.getElement().setAttribute("aria-describedby", "action-reasons");
        return button;
    }

    /** With the actions it is about, unless it is about all of them, or names them itself. */
    private String reason(String reason, List<ActionKind> kinds) {
        return kinds.size() == ActionKind.values().length || kinds.stream().anyMatch(this::isNotMadeHere)
                ? reason
                : kinds.stream()
                                .map(kind -> reader.text("order.page.action." + StatusWords.key(kind)))
                                .collect(Collectors.joining(", "))
                        + ": " + reason;
    }

    private Map<String, List<ActionKind>> kindsByReason() {
        return Stream.of(ActionKind.values())
                .filter(kind -> !isPossible(kind))
                .collect(Collectors.groupingBy(this::why, LinkedHashMap::new, Collectors.toList()));
    }

    private boolean isNotMadeHere(ActionKind kind) {
        return order.actions().get(kind) instanceof Availability.Impossible(var key, var arguments)
                && key.equals("order.action.not-in-this-version." + kind);
    }

    private boolean isPossible(ActionKind kind) {
        return order.actions().get(kind) instanceof Availability.Possible;
    }

    private String why(ActionKind kind) {
        return order.actions().get(kind) instanceof Availability.Impossible(var key, var arguments)
                ? reader.text(key, arguments.toArray())
                : reader.text("order.action.not-in-this-version." + kind);
    }
}
