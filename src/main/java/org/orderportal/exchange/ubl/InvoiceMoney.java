package org.orderportal.exchange.ubl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.invoice.Invoice;
import org.orderportal.invoice.Invoice.Extra;
import org.orderportal.invoice.Invoice.Part;
import org.orderportal.invoice.InvoiceTotals.VatGroup;
import org.orderportal.invoice.VatRate;

/** Maps what the invoice comes to: charges and discounts, VAT, and the sums. */
final class InvoiceMoney {

    static final String VAT = "VAT";

    private final Invoice invoice;
    private final UblWriter xml;

    InvoiceMoney(Invoice invoice, UblWriter xml) {
        this.invoice = invoice;
        this.xml = xml;
    }

    /** BG-20, BG-21. */
    void extras() {
        invoice.extras().forEach(extra -> xml.group("AllowanceCharge", () -> extra(extra)));
    }

    private void extra(Extra extra) {
        allowance(extra.charge(), extra.reasonCode(), extra.reason(), extra.amount(), extra.percent(), extra.base());
        category("TaxCategory", extra.vat(), null, null);
    }

    /** BG-27, BG-28. */
    void parts(List<Part> parts) {
        parts.forEach(part -> xml.group(
                "AllowanceCharge",
                () -> allowance(
                        part.charge(), part.reasonCode(), part.reason(), part.amount(), part.percent(), part.base())));
    }

    /** Per cent and base go together, or not at all (PEPPOL-EN16931-R041, R042). */
    private void allowance(
            boolean charge,
            @Nullable String code,
            @Nullable String reason,
            Amount amount,
            @Nullable Quantity percent,
            @Nullable Amount base) {
        var both = percent != null && base != null;
        xml.text("ChargeIndicator", String.valueOf(charge));
        xml.text("AllowanceChargeReasonCode", code);
        xml.text("AllowanceChargeReason", reason);
        xml.text("MultiplierFactorNumeric", both ? InvoiceMapping.text(percent) : null);
        amount("Amount", amount);
        if (percent != null && base != null) {
            amount("BaseAmount", base);
        }
    }

    /** BG-23, BG-22. */
    void totals() {
        var totals = invoice.totals();
        xml.group("TaxTotal", () -> {
            amount("TaxAmount", totals.vat());
            totals.groups().forEach(group -> xml.group("TaxSubtotal", () -> subtotal(group)));
        });
        var national = invoice.nationalVat();
        if (national != null) {
            xml.group(
                    "TaxTotal",
                    () -> xml.text(
                            "TaxAmount",
                            InvoiceMapping.text(national.vat()),
                            "currencyID",
                            national.currency().code()));
        }
        xml.group("LegalMonetaryTotal", () -> {
            amount("LineExtensionAmount", totals.lineNet());
            amount("TaxExclusiveAmount", totals.net());
            amount("TaxInclusiveAmount", totals.gross());
            if (invoice.extras().stream().anyMatch(extra -> !extra.charge())) {
                amount("AllowanceTotalAmount", totals.allowances());
            }
            if (invoice.extras().stream().anyMatch(Extra::charge)) {
                amount("ChargeTotalAmount", totals.charges());
            }
            if (totals.rounding().value().signum() != 0) {
                amount("PayableRoundingAmount", totals.rounding());
            }
            amount("PayableAmount", totals.payable());
        });
    }

    private void subtotal(VatGroup group) {
        amount("TaxableAmount", group.base());
        amount("TaxAmount", group.vat());
        category("TaxCategory", group.rate(), group.reasonCode(), group.reason());
    }

    /** @param element what the document calls it there */
    void category(String element, VatRate rate, @Nullable String reasonCode, @Nullable String reason) {
        xml.group(element, () -> {
            xml.text("ID", rate.category().name());
            xml.text("Percent", InvoiceMapping.text(rate.percent()));
            xml.text("TaxExemptionReasonCode", reasonCode);
            xml.text("TaxExemptionReason", reason);
            xml.group("TaxScheme", () -> xml.text("ID", VAT));
        });
    }

    void amount(String element, Amount amount) {
        xml.text(
                element,
                InvoiceMapping.text(amount),
                "currencyID",
                invoice.currency().code());
    }
}
