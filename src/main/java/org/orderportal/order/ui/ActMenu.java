package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.orderportal.base.ui.Notices;
import org.orderportal.base.ui.PartTexts;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.OrderDetails;

/**
 * What a person can do with an order besides answering it. An act that is not possible now stays within reach of
 * keyboard and screen reader, and says why.
 */
class ActMenu extends Composite<MenuBar> {

    private final Reader reader;
    private final Remedies remedies;

    /**
     * @param acts     what other modules offer for the order, which stands first
     * @param onAct    somebody chose one of those
     * @param onChoice somebody chose an act that every order has
     */
    ActMenu(
            OrderDetails order,
            Remedies remedies,
            List<OrderPageAct> acts,
            Consumer<OrderPageAct> onAct,
            Consumer<OrderAct> onChoice) {
        this.reader = remedies.reader();
        this.remedies = remedies;
        var more = getContent().addItem(reader.text("order.page.acts"));
        getContent().addClassName("act-menu");
        PartTexts.menu(getContent());
        getContent().getElement().setAttribute("aria-label", reader.text("order.page.acts.label"));
        var menu = more.getSubMenu();
        acts.forEach(act -> add(menu, reader.text(act.labelKey()), act.whyNot(order), () -> onAct.accept(act)));
        if (!acts.isEmpty()) {
            menu.addSeparator();
        }
        OrderAct.offers(order, reader.isStaff())
                .forEach(offer -> add(
                        menu,
                        reader.text("order.page.act." + offer.act()),
                        offer.whyNot(),
                        () -> onChoice.accept(offer.act())));
    }

    private void add(SubMenu menu, String name, Optional<Impossible> reason, Runnable verb) {
        var whyNot = reader.user().looksOnly() ? Optional.of(new Impossible("order.action.looks-only")) : reason;
        whyNot.ifPresentOrElse(why -> addImpossible(menu, name, why), () -> menu.addItem(name, click -> verb.run()));
    }

    /** A link within a menu's entry is out of reach: choosing the entry shows the reason with what would help. */
    private void addImpossible(SubMenu menu, String name, Impossible why) {
        var words = words(why, reader);
        var reason = new Span(words);
        reason.addClassName("why-not");
        var item = menu.addItem(
                name,
                click -> remedies.of(why)
                        .ifPresentOrElse(remedy -> Notices.failure(words, remedy), () -> Notices.failure(words)));
        item.add(reason);
        item.addClassName("not-now");
    }

    private static String words(Impossible why, Reader reader) {
        return reader.text(why.reasonKey(), why.arguments().toArray());
    }
}
