package org.orderportal.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import org.orderportal.document.DocumentId;
import org.orderportal.order.ui.Reader;
import org.orderportal.review.QueueRow;
import org.orderportal.review.ReasonKind;

/** What can be done about one order without leaving the queue. */
class RowMenu extends Composite<MenuBar> {

    RowMenu(QueueRow row, Reader reader, DeskActs acts, DeskActs.Done done) {
        var rows = List.of(row);
        var more = getContent().addItem(reader.text("review.acts"));
        more.setAriaLabel(reader.text("review.acts.of", row.order().number().text()));
        getContent().addClassName("act-menu");
        var menu = more.getSubMenu();
        if (row.ownerId() != reader.user().id()) {
            menu.addItem(reader.text("review.act.take"), click -> acts.take(rows, done));
        }
        menu.addItem(reader.text("review.act.assign"), click -> acts.assign(rows, done));
        if (row.owner() != null) {
            menu.addItem(reader.text("review.act.give-back"), click -> acts.giveBack(rows, done));
        }
        if (row.snooze() != null) {
            menu.addItem(reader.text("review.act.wake"), click -> acts.wake(rows, done));
        } else if (!row.reasons().isEmpty()) {
            menu.addItem(reader.text("review.act.snooze"), click -> acts.snooze(rows, done));
        }
        if (row.isSuppliersTurn()) {
            menu.addItem(reader.text("review.act.remind"), click -> acts.remind(row, done));
        }
        addResending(menu, row, reader, acts, done);
        menu.addItem(
                reader.text(row.followed() ? "review.act.unfollow" : "review.act.follow"),
                click -> acts.follow(rows, !row.followed(), done));
        menu.addItem(reader.text("review.act.close"), click -> acts.close(rows, done));
    }

    private static void addResending(SubMenu menu, QueueRow row, Reader reader, DeskActs acts, DeskActs.Done done) {
        row.reasons().stream().filter(reason -> reason.kind() == ReasonKind.SENDING).forEach(reason -> {
            var number = reason.arguments().get(1);
            DocumentId.parse(String.valueOf(reason.arguments().getLast()))
                    .ifPresent(document -> menu.addItem(
                            reader.text("review.act.resend", number), click -> acts.resend(row, document, done)));
        });
    }
}
