package org.orderportal.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.orderportal.order.OrderDetails;
import org.orderportal.party.BuyerRuleWords;
import org.orderportal.party.BuyerRulesBook;
import org.orderportal.party.ui.RulesHistory;

/** Tells on an order when what its buyer requires was changed last, and what was changed before. */
@org.springframework.stereotype.Component
class RulesChanges {

    private final BuyerRulesBook book;

    RulesChanges(BuyerRulesBook book) {
        this.book = book;
    }

    /** Nothing where nobody ever changed a rule. */
    Optional<Component> of(OrderDetails order, Reader reader) {
        var changes = book.changes(order.summary().buyer(), order.summary().supplier());
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        var last = changes.getFirst();
        var when = new Paragraph(
                reader.text("party.rules.on-order.changed", reader.formats().dateTime(last.at()), last.who()));
        when.addClassName("muted");
        var history = new RulesHistory(new BuyerRuleWords(reader.texts(), reader.formats()));
        history.show(changes);
        return Optional.of(new Div(when, new Details(reader.text("party.rules.on-order.show"), history)));
    }
}
