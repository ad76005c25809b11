package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability;
import org.orderportal.order.OrderDetails;

/**
 * What can be done with the order, at the bottom right. What cannot be done now says why, in words that stand on the
 * screen: a tooltip on a disabled button is out of the keyboard's reach.
 */
class OrderActionBar extends Composite<Div> {

    private final Reader reader;

    OrderActionBar(OrderDetails order, Reader reader) {
        this.reader = reader;
        var reasons = new Div();
        reasons.setId("action-reasons");
        reasons.addClassNames("reasons", "muted");
        kindsByReason(order).forEach((reason, kinds) -> reasons.add(new Paragraph(reason(reason, kinds))));

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

    private Button button(ActionKind kind) {
        var button = new Button(reader.text("order.page.action." + StatusWords.key(kind)));
        button.setEnabled(false);
        button.getElement().setAttribute("aria-describedby", "action-reasons");
        return button;
    }

    private String reason(String reason, List<ActionKind> kinds) {
        return kinds.size() == ActionKind.values().length
                ? reason
                : kinds.stream()
                                .map(kind -> reader.text("order.page.action." + StatusWords.key(kind)))
                                .collect(Collectors.joining(", "))
                        + ": " + reason;
    }

    private Map<String, List<ActionKind>> kindsByReason(OrderDetails order) {
        return List.of(ActionKind.values()).stream()
                .collect(Collectors.groupingBy(
                        kind -> why(kind, order.actions().get(kind)), LinkedHashMap::new, Collectors.toList()));
    }

    private String why(ActionKind kind, @Nullable Availability availability) {
        return availability instanceof Availability.Impossible(var key, var arguments)
                ? reader.text(key, arguments.toArray())
                : reader.text("order.action.not-in-this-version." + kind);
    }
}
