package org.orderportal.invoice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;

/**
 * What an invoice comes to, as EN 16931 adds up (BG-22, BG-23); all in the currency of the invoice.
 *
 * @param lineNet    BT-106: the rows
 * @param allowances BT-107: discounts on the whole
 * @param charges    BT-108: charges on the whole
 * @param net        BT-109: without VAT
 * @param vat        BT-110
 * @param gross      BT-112: with VAT
 * @param rounding   BT-114: what the payable is rounded by, for a currency without decimals
 * @param payable    BT-115
 * @param groups     per category and rate, in the sequence in which they first stand on the invoice
 */
public record InvoiceTotals(
        Amount lineNet,
        Amount allowances,
        Amount charges,
        Amount net,
        Amount vat,
        Amount gross,
        Amount rounding,
        Amount payable,
        List<VatGroup> groups) {

    /**
     * What is taxed alike (BG-23).
     *
     * @param base       BT-116
     * @param vat        BT-117
     * @param reasonCode BT-121: why no VAT is charged, as a code of the VATEX list
     * @param reason     BT-120: the same in words
     */
    public record VatGroup(
            VatRate rate,
            Amount base,
            Amount vat,
            @Nullable String reasonCode,
            @Nullable String reason) {}
}
