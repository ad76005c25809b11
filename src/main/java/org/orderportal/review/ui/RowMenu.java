package org.orderportal.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import org.orderportal.review.ui.DeskOffers.Offer;

/** What can be done about one order without leaving the queue. */
class RowMenu extends Composite<MenuBar> {

    /** @param number the order's, for those who only hear the page */
    RowMenu(String number, List<Offer> offers) {
        var more = getContent().addItem(getTranslation("review.acts"));
        more.setAriaLabel(getTranslation("review.acts.of", number));
        getContent().addClassName("act-menu");
        offers.forEach(offer ->
                more.getSubMenu().addItem(offer.text(), click -> offer.verb().run()));
    }
}
