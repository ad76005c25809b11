package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.orderportal.base.security.Role;
import org.orderportal.order.ActionKind;
import org.orderportal.order.Availability;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderDetails.HistoryEntry;

/**
 * What would make an action possible: to each reason the link or button that leads there, or whom to ask.
 *
 * @param onAct somebody presses an act that removes the reason
 */
record Remedies(OrderDetails order, PageContributions contributions, Reader reader, Consumer<OrderAct> onAct) {

    /** Nothing where nothing on the portal would help. */
    Optional<Component> of(Impossible why) {
        return switch (why.reasonKey()) {
            case "order.action.trashed", "order.skipped.in-trash" -> act(OrderAct.RESTORE);
            case "order.action.closed", "order.skipped.completed-already" -> act(OrderAct.REOPEN);
            case "order.action.on-hold" -> reader.isStaff() ? act(OrderAct.RELEASE) : whoHolds();
            case "order.action.response-first",
                    "order.action.only-back-order",
                    "order.ledger.close-short-unanswered",
                    "order.skipped.answer-first" -> document(ActionKind.RESPOND);
            case "order.action.dispatch-first" -> document(ActionKind.DISPATCH);
            case "order.action.all-dispatched", "order.action.all-invoiced" -> documents();
            case "order.action.waiting-for-connection" -> companies();
            default -> Optional.empty();
        };
    }

    private Optional<Component> act(OrderAct act) {
        var button = new Button(reader.text("order.page.act." + act), click -> onAct.accept(act));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("remedy");
        return Optional.of(button);
    }

    /** Where the document is written that has to come first, if that is possible now. */
    private Optional<Component> document(ActionKind kind) {
        return order.actions().get(kind) instanceof Availability.Possible
                ? link(
                        contributions.path(kind, order.summary().id()),
                        reader.text("order.page.action." + StatusWords.key(kind)))
                : Optional.empty();
    }

    private Optional<Component> documents() {
        var link = link("#documents", reader.text("order.page.remedy.documents"));
        link.ifPresent(anchor -> anchor.getElement().setAttribute("router-ignore", true));
        return link;
    }

    private Optional<Component> companies() {
        return reader.user().is(Role.ADMINISTRATOR)
                ? link("settings/companies", reader.text("order.page.remedy.companies"))
                : Optional.empty();
    }

    private Optional<Component> whoHolds() {
        return order.history().reversed().stream()
                .filter(entry -> entry.kind().equals("held"))
                .findFirst()
                .map(HistoryEntry::actor)
                .map(actor -> new Span(reader.text("order.page.remedy.ask", actor)));
    }

    private static Optional<Component> link(String path, String text) {
        var anchor = new Anchor(path, text);
        anchor.addClassName("remedy");
        return Optional.of(anchor);
    }
}
