package org.orderportal.order.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.orderportal.base.ui.PageSection;
import org.orderportal.order.OrderDetails;

/** Who orders, in which form the order came, and what this buyer requires of the answers. */
class BuyerSection extends PageSection {

    BuyerSection(OrderDetails order, Reader reader, RulesChanges rulesChanges) {
        super("buyer", reader.text("order.page.buyer"), columns(order, reader, rulesChanges));
    }

    private static Div columns(OrderDetails order, Reader reader, RulesChanges rulesChanges) {
        var rules = new UnorderedList();
        new RuleWords(reader).of(order.rules()).forEach(sentence -> rules.add(new ListItem(sentence)));
        rules.addClassName("rules");
        var required = new Div(new H3(reader.text("order.page.rules")), rules);
        rulesChanges.of(order, reader).ifPresent(required::add);
        required.addClassName("buyer-rules");

        var columns = new Div(buyer(order, reader), required);
        columns.addClassName("two-columns");
        return columns;
    }

    private static Facts buyer(OrderDetails order, Reader reader) {
        var words = new PartyWords(reader);
        var content = order.content();
        var buyer = content.buyer();
        var registered = buyer.name().equals(buyer.registrationName()) ? null : buyer.registrationName();
        var facts = new Facts()
                .add(reader.text("order.page.name"), PartyWords.joined("\n", buyer.name(), registered))
                .add(reader.text("order.page.address"), words.address(buyer.address()))
                .add(reader.text("order.page.identifiers"), words.identifiers(buyer))
                .add(reader.text("order.page.vat-number"), buyer.vatNumber())
                .add(reader.text("order.page.contact"), words.contact(buyer.contact()));
        if (content.originator() != null) {
            facts.add(
                    reader.text("order.page.originator"),
                    PartyWords.joined(
                            "\n",
                            content.originator().name(),
                            words.contact(content.originator().contact())));
        }
        if (content.invoicee() != null) {
            facts.add(
                    reader.text("order.page.invoicee"),
                    PartyWords.joined(
                            "\n",
                            content.invoicee().name(),
                            words.address(content.invoicee().address())));
        }
        return facts.add(
                reader.text("order.page.format"),
                PartyWords.joined(
                        "\n",
                        reader.text("order.page.profile." + StatusWords.key(content.profile())),
                        content.customization()));
    }
}
