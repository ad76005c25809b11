package org.orderportal.order.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.ui.PageSection;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderContent.AllowanceCharge;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderedLine;

/** The totals as the buyer stated them, with charges, allowances and VAT; nothing is recomputed. */
class TotalsSection extends PageSection {

    TotalsSection(OrderDetails order, Reader reader) {
        super("totals", reader.text("order.page.totals"), table(order.content(), reader));
    }

    private static DescriptionList table(OrderContent content, Reader reader) {
        var list = new DescriptionList();
        list.addClassName("totals");
        var totals = content.totals();
        var lines = totals.lineNet() != null ? totals.lineNet() : sumOfLines(content);
        add(list, reader, reader.text("order.page.total.lines"), lines);
        content.allowancesAndCharges().forEach(part -> addPart(list, reader, part));
        if (content.allowancesAndCharges().isEmpty()) {
            add(list, reader, reader.text("order.page.total.allowances"), negated(totals.allowances()));
            add(list, reader, reader.text("order.page.total.charges"), totals.charges());
        }
        add(list, reader, reader.text("order.page.total.net"), totals.net());
        add(list, reader, vatLabel(content, reader), totals.tax());
        add(list, reader, reader.text("order.page.total.gross"), totals.gross());
        add(list, reader, reader.text("order.page.total.prepaid"), negated(totals.prepaid()));
        add(list, reader, reader.text("order.page.total.rounding"), totals.rounding());
        addFinal(list, reader, content);
        return list;
    }

    private static void addPart(DescriptionList list, Reader reader, AllowanceCharge part) {
        var kind = reader.text(part.charge() ? "order.page.total.charge" : "order.page.total.allowance");
        var percent = part.percent() == null
                ? null
                : reader.text("order.page.percent", reader.formats().quantity(part.percent()));
        var label = PartyWords.joined(" · ", kind, part.reason(), percent, new PartyWords(reader).vat(part.vat()));
        add(list, reader, label, part.charge() ? part.amount() : Amount.ZERO.minus(part.amount()));
    }

    private static void addFinal(DescriptionList list, Reader reader, OrderContent content) {
        var amount = new Span(reader.formats().amount(content.amount()) + " ");
        var currency = new Span(content.currency().code());
        currency.addClassName("unit");
        amount.add(currency);
        var label = new DescriptionList.Term(reader.text("order.page.total.payable"));
        var value = new DescriptionList.Description();
        value.add(amount);
        label.addClassName("final");
        value.addClassNames("num", "final");
        list.add(label, value);
    }

    private static void add(DescriptionList list, Reader reader, String label, @Nullable Amount amount) {
        if (amount != null) {
            var value = new DescriptionList.Description(reader.formats().amount(amount));
            value.addClassName("num");
            list.add(new DescriptionList.Term(label), value);
        }
    }

    /** The one category that all lines have, else just "VAT". */
    private static String vatLabel(OrderContent content, Reader reader) {
        var categories =
                content.lines().stream().map(OrderedLine::vat).distinct().toList();
        var words = categories.size() == 1 ? new PartyWords(reader).vat(categories.getFirst()) : "";
        return words.isEmpty() ? reader.text("order.page.total.tax") : words;
    }

    private static Amount sumOfLines(OrderContent content) {
        return content.lines().stream().map(OrderedLine::netAmount).reduce(Amount.ZERO, Amount::plus);
    }

    private static @Nullable Amount negated(@Nullable Amount amount) {
        return amount == null || amount.equals(Amount.ZERO) ? null : Amount.ZERO.minus(amount);
    }
}
