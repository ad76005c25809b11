package org.orderportal.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.orderportal.document.DocumentId;
import org.orderportal.order.ui.Reader;
import org.orderportal.review.QueueRow;
import org.orderportal.review.ReasonKind;

/** The acts of the queue as buttons, on the page of an order. */
class DeskButtons extends Composite<Div> {

    /** What these have done, the order's own page shows. */
    static final Set<String> CHANGE_THE_ORDER =
            Set.of("review.close.done", "review.remind.done", "review.resend.done");

    private final Reader reader;

    DeskButtons(QueueRow row, Reader reader, DeskActs acts, DeskActs.Done done) {
        this.reader = reader;
        var rows = List.of(row);
        getContent().addClassNames("buttons", "desk-buttons");
        if (row.ownerId() != reader.user().id()) {
            add("take", () -> acts.take(rows, done));
        }
        add("assign", () -> acts.assign(rows, done));
        if (row.owner() != null) {
            add("give-back", () -> acts.giveBack(rows, done));
        }
        if (row.snooze() != null) {
            add("wake", () -> acts.wake(rows, done));
        } else if (!row.reasons().isEmpty()) {
            add("snooze", () -> acts.snooze(rows, done));
        }
        if (row.isSuppliersTurn()) {
            add("remind", () -> acts.remind(row, done));
        }
        row.reasons().stream()
                .filter(reason -> reason.kind() == ReasonKind.SENDING)
                .forEach(reason -> DocumentId.parse(
                                String.valueOf(reason.arguments().getLast()))
                        .ifPresent(document -> add(
                                reader.text("review.act.resend", reason.arguments().get(1)),
                                "resend",
                                () -> acts.resend(row, document, done))));
        add(row.followed() ? "unfollow" : "follow", () -> acts.follow(rows, !row.followed(), done));
        add("close", () -> acts.close(rows, done));
    }

    private void add(String act, Runnable verb) {
        add(reader.text("review.act." + act), act, verb);
    }

    private void add(String text, String act, Runnable verb) {
        var button = new Button(text, click -> verb.run());
        button.addClassName("desk-" + act);
        getContent().add(button);
    }
}
