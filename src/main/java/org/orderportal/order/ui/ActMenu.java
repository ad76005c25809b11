package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.Consumer;
import org.orderportal.base.ui.Notices;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderDetails;

/**
 * What a person can do with an order besides answering it. An act that is not possible now stays within reach of
 * keyboard and screen reader, and says why.
 */
class ActMenu extends Composite<MenuBar> {

    ActMenu(OrderDetails order, Reader reader, Consumer<OrderAct> onChoice) {
        var more = getContent().addItem(reader.text("order.page.acts"));
        getContent().addClassName("act-menu");
        getContent().getElement().setAttribute("aria-label", reader.text("order.page.acts.label"));
        for (var offer : OrderAct.offers(order, reader.isStaff())) {
            var name = reader.text("order.page.act." + offer.act());
            offer.whyNot()
                    .ifPresentOrElse(
                            why -> addImpossible(more.getSubMenu(), name, words(why, reader)),
                            () -> more.getSubMenu().addItem(name, click -> onChoice.accept(offer.act())));
        }
    }

    private static void addImpossible(SubMenu menu, String name, String why) {
        var reason = new Span(why);
        reason.addClassName("why-not");
        var item = menu.addItem(name, click -> Notices.failure(why));
        item.add(reason);
        item.addClassName("not-now");
    }

    private static String words(Impossible why, Reader reader) {
        return reader.text(why.reasonKey(), why.arguments().toArray());
    }
}
