package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderDetails;

/**
 * What can be done with the order, at the bottom right. What cannot be done now says why, in words that stand on the
 * screen: a tooltip on a disabled button is out of the keyboard's reach.
 */
class OrderActionBar extends Composite<Div> {

    private final OrderDetails order;
    private final PageContributions contributions;
    private final Reader reader;
    private final Remedies remedies;

    /** @param onAct somebody presses an act that has a button here */
    OrderActionBar(
            OrderDetails order, PageContributions contributions, Remedies remedies, Consumer<OrderPageAct> onAct) {
        this.order = order;
        this.contributions = contributions;
        this.reader = remedies.reader();
        this.remedies = remedies;
        var reasons = new Div();
        reasons.setId("action-reasons");
        reasons.addClassNames("reasons", "muted");
        kindsByReason().forEach((why, kinds) -> reasons.add(reason(why, kinds)));

        var buttons = new Div();
        buttons.addClassName("buttons");
        contributions.acts(order).stream()
                .filter(OrderPageAct::isQuick)
                .filter(act -> act.whyNot(order).isEmpty())
                .forEach(act -> buttons.add(new Button(reader.text(act.labelKey()), click -> onAct.accept(act))));
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
        var name = reader.text("order.page.action." + StatusWords.key(kind) + (hasDraft(kind) ? ".draft" : ""));
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

    /** Whether somebody has begun the document already: then one goes on with it. */
    private boolean hasDraft(ActionKind kind) {
        return kind == ActionKind.RESPOND
                && contributions.documents(order.summary().id()).stream()
                        .anyMatch(document -> document.draft() && document.kind() == DocumentKind.ORDER_RESPONSE);
    }

    /** A reason, with what would remove it. */
    private Paragraph reason(Impossible why, List<ActionKind> kinds) {
        var words = reader.text(why.reasonKey(), why.arguments().toArray());
        var reason = new Paragraph(new Span(named(words, kinds)));
        remedies.of(why).ifPresent(remedy -> reason.add(new Text(" "), remedy));
        return reason;
    }

    /** With the actions it is about, unless it is about all of them, or names them itself. */
    private String named(String reason, List<ActionKind> kinds) {
        return kinds.size() == ActionKind.values().length || kinds.stream().anyMatch(this::isNotMadeHere)
                ? reason
                : kinds.stream()
                                .map(kind -> reader.text("order.page.action." + StatusWords.key(kind)))
                                .collect(Collectors.joining(", "))
                        + ": " + reason;
    }

    private Map<Impossible, List<ActionKind>> kindsByReason() {
        return Stream.of(ActionKind.values())
                .filter(kind -> !isPossible(kind))
                .collect(Collectors.groupingBy(this::why, LinkedHashMap::new, Collectors.toList()));
    }

    private boolean isNotMadeHere(ActionKind kind) {
        return order.actions().get(kind) instanceof Impossible(var key, var arguments)
                && key.equals("order.action.not-in-this-version." + kind);
    }

    private boolean isPossible(ActionKind kind) {
        return order.actions().get(kind) instanceof Availability.Possible;
    }

    private Impossible why(ActionKind kind) {
        return order.actions().get(kind) instanceof Impossible why
                ? why
                : new Impossible("order.action.not-in-this-version." + kind);
    }
}
