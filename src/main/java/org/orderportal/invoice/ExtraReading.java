package org.orderportal.invoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.document.DraftProblem;
import org.orderportal.document.DraftRow;
import org.orderportal.document.Overlay;
import org.orderportal.document.RowFields;

/** Reads the charges and discounts on the whole. */
final class ExtraReading {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What the rows come to.
     *
     * @param net      of them on this invoice
     * @param wholeNet of all of the order, or of the invoice that is credited
     * @param last     whether nothing is left after this invoice
     * @param vat      what most of it is taxed with; null where nothing is said yet
     */
    record Rows(
            Amount net,
            Amount wholeNet,
            boolean last,
            @Nullable VatRate vat) {}

    private final InvoiceBasis basis;
    private final List<PartBasis> parts;
    private final Overlay overlay;
    private final Rows rows;

    ExtraReading(InvoiceBasis basis, Overlay overlay, Rows rows) {
        this.basis = basis;
        this.parts = basis.parts();
        this.overlay = overlay;
        this.rows = rows;
    }

    static boolean isExtra(DraftRow row) {
        return row.kind().equals(InvoiceField.CHARGE)
                || row.kind().equals(InvoiceField.DISCOUNT)
                || row.kind().startsWith(InvoiceField.PART);
    }

    InvoiceExtra read(DraftRow row) {
        var part = part(row);
        var fields = RowFields.of(overlay, row.key(), InvoiceField.KINDS);
        var later = new ArrayList<DraftProblem>();
        var charge = part == null ? row.kind().equals(InvoiceField.CHARGE) : part.charge();
        var percent = fields.quantity(InvoiceField.PERCENT, null);
        var amount = amount(fields, part, percent);
        var description = fields.text(InvoiceField.DESCRIPTION, part == null ? null : part.reason());
        var code = fields.text(InvoiceField.REASON_OF, part == null ? null : part.reasonCode());
        var vat = vat(fields, part);
        judge(fields, later, part, amount, percent);
        if (description == null && code == null) {
            later.add(DraftProblem.error(fields.at(InvoiceField.DESCRIPTION), "invoice.problem.extra-description"));
        }
        if (vat == null && !fields.isWritten(InvoiceField.VAT)) {
            later.add(DraftProblem.error(fields.at(InvoiceField.VAT), "invoice.problem.vat-missing"));
        }
        return new InvoiceExtra(
                row.key(),
                charge,
                part == null ? null : part.place(),
                code,
                description,
                amount,
                percent,
                percent == null ? null : rows.net(),
                vat,
                part == null ? null : part.left(),
                List.copyOf(fields.problems()),
                List.copyOf(later));
    }

    private @Nullable PartBasis part(DraftRow row) {
        if (!row.kind().startsWith(InvoiceField.PART)) {
            return null;
        }
        var place = Integer.parseInt(row.kind().substring(InvoiceField.PART.length()));
        return place < parts.size() ? parts.get(place) : null;
    }

    private @Nullable Amount amount(RowFields fields, @Nullable PartBasis part, @Nullable Quantity percent) {
        if (percent != null) {
            return InvoiceArithmetic.share(rows.net(), percent);
        }
        return fields.isWritten(InvoiceField.AMOUNT) || part == null
                ? fields.amount(InvoiceField.AMOUNT)
                : proposed(part);
    }

    /** In proportion to what is invoiced now; the last invoice takes what is left. */
    private Amount proposed(PartBasis part) {
        if (rows.last()) {
            return part.left();
        }
        var share = InvoiceArithmetic.proportion(
                part.whole(), rows.net().value(), rows.wholeNet().value());
        return share.compareTo(part.left()) > 0 ? part.left() : share;
    }

    private @Nullable VatRate vat(RowFields fields, @Nullable PartBasis part) {
        var usual = part == null || part.vat() == null ? rows.vat() : part.vat();
        var text = fields.text(InvoiceField.VAT, usual == null ? null : VatText.write(usual));
        if (text == null) {
            return null;
        }
        var read = VatText.read(text);
        if (read.isEmpty()) {
            fields.error(InvoiceField.VAT, "invoice.problem.vat-unreadable", text);
        }
        return read.orElse(null);
    }

    private void judge(
            RowFields fields,
            List<DraftProblem> later,
            @Nullable PartBasis part,
            @Nullable Amount amount,
            @Nullable Quantity percent) {
        if (percent != null && (!percent.isPositive() || percent.value().compareTo(HUNDRED) > 0)) {
            fields.error(InvoiceField.PERCENT, "invoice.problem.percent");
        }
        if (percent != null && fields.isWritten(InvoiceField.AMOUNT) && fields.amount(InvoiceField.AMOUNT) != null) {
            fields.error(InvoiceField.PERCENT, "invoice.problem.amount-or-percent");
        }
        if (amount == null) {
            if (!fields.isUnreadable(InvoiceField.AMOUNT) && !fields.isUnreadable(InvoiceField.PERCENT)) {
                later.add(DraftProblem.error(fields.at(InvoiceField.AMOUNT), "invoice.problem.extra-amount"));
            }
        } else if (amount.value().signum() < 0) {
            fields.error(InvoiceField.AMOUNT, "invoice.problem.negative");
        } else if (part != null && amount.compareTo(part.left()) > 0) {
            judgeMore(fields, part);
        }
    }

    private void judgeMore(RowFields fields, PartBasis part) {
        if (basis.kind() == InvoiceKind.CREDIT) {
            fields.error(
                    InvoiceField.AMOUNT,
                    "invoice.problem.credit-amount-over",
                    part.left().value());
        } else {
            fields.warning(
                    InvoiceField.AMOUNT,
                    "invoice.problem.part-over",
                    part.left().value());
        }
    }
}
