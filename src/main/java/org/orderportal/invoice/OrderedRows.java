package org.orderportal.invoice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;
import org.orderportal.invoice.Invoice.Article;
import org.orderportal.invoice.Invoice.Dispatched;
import org.orderportal.invoice.Invoice.Part;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderContent.VatCategory;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderedLine;

/** What the rows of a standard invoice are prefilled with: the lines of the order, or what its chosen advices dispatched. */
final class OrderedRows {

    private final InvoiceBasis basis;
    private final List<AdviceBasis> chosen;
    private final LineTerms terms;

    /** @param chosen the advices that it is made from; none for the entire order */
    OrderedRows(InvoiceBasis basis, List<AdviceBasis> chosen) {
        this.basis = basis;
        this.chosen = chosen;
        this.terms = LineTerms.of(basis.order().rules(), basis.order().content().kind());
    }

    /** By their key, as the buyer wrote them. */
    Map<String, LineBasis> lines() {
        var lines = new LinkedHashMap<String, LineBasis>();
        basis.order().lines().forEach(line -> {
            var row = row(line);
            lines.put(row.key(), row);
        });
        return lines;
    }

    private LineBasis row(OrderDetails.Line line) {
        var ordered = line.ordered();
        var left = line.quantities().toInvoice(terms);
        var dispatched = dispatched(line.id(), left);
        var proposed = chosen.isEmpty()
                ? left
                : dispatched.stream().map(Dispatched::quantity).reduce(Quantity.ZERO, Quantity::plus);
        return new LineBasis(
                line.id(),
                ordered.ref(),
                article(ordered),
                ordered.articleKey(),
                ordered.unit(),
                line.quantities().ordered(),
                line.quantities().counted(),
                left,
                proposed,
                remaining(line),
                price(line),
                ordered.baseQuantity(),
                ordered.allowancesAndCharges().stream().map(OrderedRows::part).toList(),
                ordered.quantity(),
                vat(ordered),
                ordered.accountingCost(),
                dispatched,
                null);
    }

    private Quantity remaining(OrderDetails.Line line) {
        var quantities = line.quantities();
        return quantities
                .expected(terms)
                .max(quantities.dispatched())
                .minus(quantities.counted())
                .atLeastZero();
    }

    /** Of each advice what it dispatched and no invoice was made from, together never more than may be invoiced. */
    private List<Dispatched> dispatched(long line, Quantity left) {
        var parts = new ArrayList<Dispatched>();
        var room = left;
        for (var advice : chosen) {
            var part = advice.open(line).min(room);
            if (part.isPositive()) {
                parts.add(new Dispatched(advice.id().value(), part));
                room = room.minus(part);
            }
        }
        return List.copyOf(parts);
    }

    private @Nullable UnitPrice price(OrderDetails.Line line) {
        var agreed = basis.prices().get(line.id());
        if (agreed != null) {
            return agreed;
        }
        return line.ordered().price() != null
                ? line.ordered().price()
                : basis.told(InvoiceField.PRICE, line.ordered().articleKey())
                        .map(UnitPrice::of)
                        .orElse(null);
    }

    private @Nullable VatRate vat(OrderedLine line) {
        return vat(line.vat())
                .or(() -> basis.told(InvoiceField.VAT, line.articleKey()).flatMap(VatText::read))
                .or(() -> basis.told(InvoiceField.VAT).flatMap(VatText::read))
                .orElse(null);
    }

    /** What the buyer wrote, where an invoice can say it. */
    static Optional<VatRate> vat(@Nullable VatCategory stated) {
        if (stated == null) {
            return Optional.empty();
        }
        return org.orderportal.invoice.VatCategory.of(stated.code())
                .filter(category -> !category.isTaxed()
                        || stated.percent() != null && stated.percent().isPositive())
                .map(category -> VatRate.of(category, stated.percent()));
    }

    private static Article article(OrderedLine line) {
        return new Article(
                line.name(),
                line.description(),
                line.buyersItemId(),
                line.sellersItemId(),
                line.standardItemId(),
                line.classes(),
                line.properties());
    }

    private static Part part(org.orderportal.order.OrderContent.AllowanceCharge stated) {
        var both = stated.percent() != null && stated.base() != null;
        return new Part(
                stated.charge(),
                stated.reasonCode(),
                stated.reason(),
                stated.amount(),
                both ? stated.percent() : null,
                both ? stated.base() : null);
    }
}
