package org.orderportal.order.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.List;

/** The three status symbols of one order with their words beside them. A list's rows draw theirs by {@link OrderRow}. */
class StatusSymbols extends Composite<UnorderedList> {

    StatusSymbols(List<StatusSymbol> symbols) {
        getContent().addClassName("order-symbols-in-words");
        symbols.forEach(symbol -> getContent().add(inWords(symbol)));
    }

    private static ListItem inWords(StatusSymbol symbol) {
        var icon = new SvgIcon(StatusSymbol.SPRITE, symbol.drawing());
        icon.addClassNames("order-symbol", symbol.tone().className());
        icon.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(icon, new Span(symbol.text()));
    }
}
