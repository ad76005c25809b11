package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.orderportal.base.ui.Glyph;
import org.orderportal.base.ui.Notices;
import org.orderportal.order.OrderDetails;

/**
 * What a person can do with an order besides answering it. An act that is not possible now stays within reach of
 * keyboard and screen reader, and says why.
 */
class ActMenu extends Composite<Button> {

    ActMenu(OrderDetails order, Reader reader, Consumer<OrderAct> onChoice) {
        getContent().setText(reader.text("order.page.acts"));
        getContent().setIcon(Glyph.CHEVRON_DOWN.create());
        getContent().setIconAfterText(true);
        getContent().addClassName("choice-menu");
        getContent().getElement().setAttribute("aria-haspopup", "menu");
        getContent().setTooltipText(reader.text("order.page.acts.label"));

        var menu = new ContextMenu();
        menu.setTarget(getContent());
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        menu.addOpenedChangeListener(
                event -> getContent().getElement().setAttribute("aria-expanded", String.valueOf(event.isOpened())));
        OrderAct.offers(order, reader.isStaff()).forEach(offer -> addOffer(menu, offer, reader, onChoice));
    }

    private static void addOffer(ContextMenu menu, OrderAct.Offer offer, Reader reader, Consumer<OrderAct> onChoice) {
        var name = reader.text("order.page.act." + offer.act());
        if (offer.whyNot() == null) {
            menu.addItem(name, click -> onChoice.accept(offer.act()));
            return;
        }
        var why = reader.text(offer.whyNot());
        var reason = new Span(why);
        reason.addClassName("why-not");
        var item = menu.addItem(name, click -> Notices.failure(why));
        item.add(reason);
        item.addClassName("not-now");
    }
}
