package org.orderportal.invoice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.NumberText;
import org.orderportal.base.Quantity;
import org.orderportal.document.FieldAddress;

/** What stands in the fields of a form before anything is written into them, in the portal's spelling. */
record PrefilledTexts(InvoiceForm form, InvoiceBasis basis, HeaderBasis header) {

    @Nullable String of(FieldAddress at) {
        if (at.row().equals(FieldAddress.HEADER)) {
            return ofHeader(at.field());
        }
        var row = form.find(at.row());
        if (row.isPresent()) {
            return ofRow(row.get(), at.field());
        }
        return form.extra(at.row())
                .map(extra -> ofExtra(extra, at.field()))
                .or(() -> form.payment(at.row()).map(payment -> ofPayment(payment, at.field())))
                .orElse(null);
    }

    private @Nullable String ofHeader(String field) {
        var read = form.header();
        if (field.equals(InvoiceField.DUE_ON)) {
            return read.dueOn() == null ? null : read.dueOn().toString();
        }
        if (field.equals(InvoiceField.DELIVERED_ON) && read.deliveredOn() != null) {
            return read.deliveredOn().toString();
        }
        if (field.startsWith(InvoiceField.REASON_CODE)) {
            return VatCategory.of(field.substring(InvoiceField.REASON_CODE.length()))
                    .map(category -> read.reason(category).code())
                    .orElse(null);
        }
        return header.text(field);
    }

    private @Nullable String ofRow(InvoiceRow row, String field) {
        return switch (field) {
            case InvoiceField.INCLUDED -> Boolean.toString(row.included());
            case InvoiceField.QUANTITY -> proposed(row);
            case InvoiceField.UNIT -> row.unit().code();
            case InvoiceField.PRICE ->
                row.agreed() == null ? null : NumberText.plain(row.agreed().value());
            case InvoiceField.BASE_QUANTITY -> plain(row.baseQuantity());
            case InvoiceField.VAT -> row.vat() == null ? null : VatText.write(row.vat());
            case InvoiceField.AMOUNT ->
                row.net().value().signum() == 0
                        ? null
                        : NumberText.plain(row.net().value());
            default -> null;
        };
    }

    private @Nullable String proposed(InvoiceRow row) {
        if (form.corrects().isPresent() && form.mode().equals(InvoiceField.WHOLE)) {
            return row.counted().isPositive() ? NumberText.plain(row.counted().value()) : null;
        }
        return form.line(row.key())
                .filter(line -> line.proposed().isPositive())
                .map(line -> NumberText.plain(line.proposed().value()))
                .orElse(null);
    }

    private static @Nullable String ofExtra(InvoiceExtra extra, String field) {
        return switch (field) {
            case InvoiceField.DESCRIPTION -> extra.description();
            case InvoiceField.REASON_OF -> extra.reasonCode();
            case InvoiceField.VAT -> extra.vat() == null ? null : VatText.write(extra.vat());
            case InvoiceField.AMOUNT ->
                extra.amount() == null || extra.percent() != null
                        ? null
                        : NumberText.plain(extra.amount().value());
            default -> null;
        };
    }

    private static @Nullable String ofPayment(InvoicePayment payment, String field) {
        var way = payment.way();
        return switch (field) {
            case InvoiceField.WAY -> way.kind().name();
            case InvoiceField.ACCOUNT -> way.account();
            case InvoiceField.BIC -> way.bic();
            case InvoiceField.HOLDER -> way.holder();
            case InvoiceField.CREDITOR -> way.creditor();
            default -> null;
        };
    }

    private static @Nullable String plain(@Nullable Quantity quantity) {
        return Optional.ofNullable(quantity)
                .map(value -> NumberText.plain(value.value()))
                .orElse(null);
    }
}
