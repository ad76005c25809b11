package org.orderportal.invoice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.document.Overlay;
import org.orderportal.document.RowFields;
import org.orderportal.invoice.Invoice.Dispatched;
import org.orderportal.invoice.Invoice.Part;

/** Reads what a draft says of one of its rows, and works out what that comes to. */
final class RowReading {

    /** How far a row's net may lie from quantity x price (PEPPOL-EN16931-R120). */
    private static final Amount SLACK = Amount.of("0.02");
    /** UNCL5189: discount. */
    private static final String DISCOUNT = "95";

    private final InvoiceBasis basis;
    private final InvoiceHeader header;
    private final LineBasis line;
    private final @Nullable Amount share;
    private final Overlay overlay;
    private final RowFields fields;

    /** @param share of a correction by amount: what of the sum of all rows falls on this one; null where there is no sum */
    RowReading(InvoiceBasis basis, InvoiceHeader header, LineBasis line, @Nullable Amount share, Overlay overlay) {
        this.basis = basis;
        this.header = header;
        this.line = line;
        this.share = share;
        this.overlay = overlay;
        this.fields = RowFields.ofLine(overlay, line.key(), InvoiceField.KINDS);
    }

    /** Whether a row is on the invoice: one of which nothing is left only where it was itself ticked. */
    static boolean isIncluded(InvoiceHeader header, LineBasis line, Overlay overlay) {
        if (header.mode().equals(InvoiceField.WHOLE) && line.amountLeft() != null) {
            return isOpen(line, true);
        }
        var byAmount = header.mode().equals(InvoiceField.BY_AMOUNT);
        if (isOpen(line, byAmount)) {
            return RowFields.ofLine(overlay, line.key(), InvoiceField.KINDS).flag(InvoiceField.INCLUDED, true);
        }
        return overlay.own(line.key(), InvoiceField.INCLUDED)
                .map(value -> value.text().equals("true"))
                .orElse(false);
    }

    private static boolean isOpen(LineBasis line, boolean byAmount) {
        if (byAmount) {
            return line.amountLeft() == null || line.amountLeft().value().signum() > 0;
        }
        return line.proposed().isPositive();
    }

    InvoiceRow read() {
        var included = isIncluded(header, line, overlay);
        try {
            var row = isByAmount() ? byAmount(included) : byQuantity(included);
            return included ? new RowRules(basis, header, line, fields, row).judge() : row;
        } catch (IllegalArgumentException tooLarge) {
            fields.error(InvoiceField.QUANTITY, "invoice.problem.too-large");
            return row(included, null, null, List.of(), null, Amount.ZERO, false, List.of())
                    .withProblems(fields.problems(), List.of());
        }
    }

    /** Also what is left of a line of which all pieces were credited is credited as an amount. */
    private boolean isByAmount() {
        return header.mode().equals(InvoiceField.BY_AMOUNT)
                || header.mode().equals(InvoiceField.WHOLE)
                        && line.amountLeft() != null
                        && line.left().isZero();
    }

    private InvoiceRow byQuantity(boolean included) {
        var isLocked = line.amountLeft() != null;
        var whole = isLocked && header.mode().equals(InvoiceField.WHOLE);
        var asked = whole
                ? line.left()
                : fields.quantity(InvoiceField.QUANTITY, line.proposed().isPositive() ? line.proposed() : null);
        var quantity = included ? asked : Quantity.ZERO;
        var price = isLocked ? line.agreed() : fields.price(InvoiceField.PRICE, line.agreed());
        var base = isLocked ? line.baseQuantity() : fields.quantity(InvoiceField.BASE_QUANTITY, line.baseQuantity());
        var vat = isLocked ? line.vat() : vat();
        if (quantity == null || price == null || base != null && !base.isPositive()) {
            return row(included, quantity, price, List.of(), vat, Amount.ZERO, false, List.of());
        }
        var goods = InvoiceArithmetic.goods(quantity, price, base);
        var parts = settled(parts(quantity, goods), goods, quantity);
        var net = settled(InvoiceArithmetic.lineNet(goods, parts), quantity);
        return row(included, quantity, price, base, parts, vat, net, false, dispatched(quantity));
    }

    /** Of the last pieces of a line an amount may have been credited before: that is deducted. */
    private List<Part> settled(List<Part> parts, Amount goods, Quantity quantity) {
        var left = line.amountLeft();
        if (left == null || !quantity.equals(line.left())) {
            return parts;
        }
        var before = InvoiceArithmetic.lineNet(goods, parts).minus(left);
        return before.compareTo(SLACK) <= 0
                ? parts
                : Stream.concat(parts.stream(), Stream.of(new Part(false, DISCOUNT, null, before, null, null)))
                        .toList();
    }

    /** The last piece of a line is credited with what is left of it, so that no cent stays. */
    private Amount settled(Amount net, Quantity quantity) {
        var left = line.amountLeft();
        if (left == null) {
            return net;
        }
        var tooMuch = net.minus(left).value();
        var isLast = quantity.equals(line.left());
        var isClose = tooMuch.abs().compareTo(SLACK.value()) <= 0;
        return isClose && (isLast || tooMuch.signum() > 0) ? left : net;
    }

    private InvoiceRow byAmount(boolean included) {
        var whole = header.mode().equals(InvoiceField.WHOLE);
        var prefilled = whole ? line.amountLeft() : share;
        var asked = whole || !fields.isWritten(InvoiceField.AMOUNT) ? prefilled : fields.amount(InvoiceField.AMOUNT);
        var net = included && asked != null ? asked : Amount.ZERO;
        var price = new UnitPrice(net.value());
        return row(included, Quantity.of(1), price, null, List.of(), line.vat(), net, true, List.of());
    }

    /** The order's, unless its buyer wrote one that invoices do not take. */
    private UnitCode unit() {
        var code = line.amountLeft() == null && !isByAmount()
                ? fields.text(InvoiceField.UNIT, line.unit().code())
                : line.unit().code();
        try {
            return code == null ? line.unit() : new UnitCode(code);
        } catch (IllegalArgumentException noCode) {
            fields.error(InvoiceField.UNIT, "invoice.problem.unit", Objects.requireNonNull(code));
            return line.unit();
        }
    }

    private @Nullable VatRate vat() {
        var text = fields.text(InvoiceField.VAT, line.vat() == null ? null : VatText.write(line.vat()));
        if (text == null) {
            return null;
        }
        var read = VatText.read(text);
        if (read.isEmpty()) {
            fields.error(InvoiceField.VAT, "invoice.problem.vat-unreadable", text);
        }
        return read.orElse(null);
    }

    /** The order's charges and discounts of the row for this quantity of it; a discount that was written stands alone. */
    private List<Part> parts(Quantity quantity, Amount goods) {
        var percent = fields.quantity(InvoiceField.DISCOUNT_PERCENT, null);
        var amount = fields.amount(InvoiceField.DISCOUNT_AMOUNT);
        if (percent == null && amount == null) {
            return line.parts().stream().map(part -> scaled(part, quantity)).toList();
        }
        var discount = amount == null
                ? new Part(
                        false,
                        DISCOUNT,
                        null,
                        InvoiceArithmetic.share(goods, Objects.requireNonNull(percent)),
                        percent,
                        goods)
                : new Part(false, DISCOUNT, null, amount, null, null);
        return Stream.concat(
                        line.parts().stream().filter(Part::charge).map(part -> scaled(part, quantity)),
                        Stream.of(discount).filter(part -> part.amount().value().signum() != 0))
                .toList();
    }

    private Part scaled(Part part, Quantity quantity) {
        if (quantity.equals(line.whole())) {
            return part;
        }
        var base = part.base() == null
                ? null
                : InvoiceArithmetic.proportion(
                        part.base(), quantity.value(), line.whole().value());
        var amount = base == null || part.percent() == null
                ? InvoiceArithmetic.proportion(
                        part.amount(), quantity.value(), line.whole().value())
                : InvoiceArithmetic.share(base, part.percent());
        return new Part(part.charge(), part.reasonCode(), part.reason(), amount, part.percent(), base);
    }

    /** Of each advice in its turn, as far as the quantity reaches. */
    private List<Dispatched> dispatched(Quantity quantity) {
        var parts = new java.util.ArrayList<Dispatched>();
        var rest = quantity;
        for (var dispatched : line.dispatched()) {
            var part = dispatched.quantity().min(rest);
            if (part.isPositive()) {
                parts.add(new Dispatched(dispatched.dispatch(), part));
                rest = rest.minus(part);
            }
        }
        return List.copyOf(parts);
    }

    private InvoiceRow row(
            boolean included,
            @Nullable Quantity quantity,
            @Nullable UnitPrice price,
            List<Part> parts,
            @Nullable VatRate vat,
            Amount net,
            boolean amountOnly,
            List<Dispatched> dispatched) {
        return row(included, quantity, price, line.baseQuantity(), parts, vat, net, amountOnly, dispatched);
    }

    private InvoiceRow row(
            boolean included,
            @Nullable Quantity quantity,
            @Nullable UnitPrice price,
            @Nullable Quantity base,
            List<Part> parts,
            @Nullable VatRate vat,
            Amount net,
            boolean amountOnly,
            List<Dispatched> dispatched) {
        return new InvoiceRow(
                line.key(),
                line.line(),
                line.ref(),
                line.article(),
                unit(),
                line.ordered(),
                line.before(),
                line.left(),
                included,
                quantity,
                price,
                line.agreed(),
                base,
                parts,
                vat,
                included ? net : Amount.ZERO,
                amountOnly,
                line.amountLeft(),
                line.accounting(),
                dispatched,
                fields.text(InvoiceField.NOTE, null),
                List.of(),
                List.of());
    }
}
