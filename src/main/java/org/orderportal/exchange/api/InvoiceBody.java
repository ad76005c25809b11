package org.orderportal.exchange.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as a machine writes it. What it leaves out is as the form would propose it. Numbers are written 1.5, days
 * 2026-11-24, VAT as S 25 or AE.
 *
 * @param base     the word order, or the ids of dispatch advices that were sent; left out, as the buyer's rules propose
 * @param lines    what is invoiced; left out, all that may be of every line
 * @param payments how it is paid; left out, as on the last invoice
 * @param reasons  why no VAT is charged, by category
 * @param send     whether to send it now; else it stays a draft that people find on the order's page
 */
@Schema(name = "Invoice")
record InvoiceBody(
        @Schema(
                description = "The word order, or the ids of dispatch advices",
                oneOf = {String[].class, String.class})
        @Nullable Base base,

        @Nullable List<Line> lines,
        @Nullable Boolean send,

        @Schema(description = "One of your own; left out, the next of your series") @Nullable String number,

        @Nullable String issuedOn,
        @Nullable String dueOn,
        @Nullable String terms,

        @Schema(description = "Interest on what is paid late, in per cent a year") @Nullable String fine,

        @Nullable String buyerReference,
        @Nullable String accounting,
        @Nullable String contract,
        @Nullable String project,
        @Nullable String salesOrder,
        @Nullable String sellerReference,
        @Nullable String deliveredOn,
        @Nullable String periodFrom,
        @Nullable String periodUntil,
        @Nullable List<Extra> charges,
        @Nullable List<Extra> discounts,
        @Nullable List<Payment> payments,
        @Nullable String paymentReference,

        @Schema(description = "Units of the currency of your country for one of the invoice's") @Nullable String exchangeRate,

        @Nullable Map<String, Reason> reasons,
        @Nullable String message,
        @Nullable PostedAddress buyer,
        @Nullable String buyerVat,

        @Schema(description = "Where the goods go") @Nullable PostedAddress shipTo,

        @Nullable PostedAddress seller,
        @Nullable String sellerVat,
        @Nullable String sellerRegistration,
        @Nullable Contact contact,
        @Nullable List<PostedFile> files) {

    static final String ENTIRE_ORDER = "order";

    /** A word for the entire order, or the ids of dispatch advices. */
    record Base(@Nullable String word, @Nullable List<String> advices) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Base of(String word) {
            return new Base(word, null);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Base of(List<String> advices) {
            return new Base(null, advices);
        }
    }

    /**
     * @param line     the buyer's line id; lines that are not named are not invoiced
     * @param quantity left out, all that may be invoiced
     */
    @Schema(name = "InvoiceLine")
    record Line(
            String line,
            @Nullable String quantity,
            @Nullable String price,

            @Schema(description = "What the price is for, such as 100") @Nullable String baseQuantity,

            @Nullable String vat,
            @Nullable String discountPercent,
            @Nullable String discountAmount,
            @Nullable String note) {}

    /** A charge or a discount on the whole: an amount or per cent of the rows. */
    @Schema(name = "InvoiceExtra")
    record Extra(
            @Schema(description = "UNCL7161 of a charge, UNCL5189 of a discount") @Nullable String code,

            @Nullable String description,
            @Nullable String amount,
            @Nullable String percent,
            @Nullable String vat) {}

    /** A way to pay. */
    @Schema(name = "InvoicePayment")
    record Payment(
            @Schema(allowableValues = {"IBAN", "BANKGIRO", "PLUSGIRO", "DIRECT_DEBIT", "CARD", "OTHER"})
            String way,

            @Nullable String account,
            @Nullable String bic,
            @Nullable String holder,
            @Nullable String mandate,
            @Nullable String creditor,
            @Nullable String debited,
            @Nullable String card,
            @Nullable String cardNetwork) {}

    /** Why no VAT is charged: a code of the VATEX list, or words. */
    @Schema(name = "VatReason")
    record Reason(@Nullable String code, @Nullable String words) {}

    /** Whom the buyer can ask. */
    @Schema(name = "InvoiceContact")
    record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String mail) {}

    boolean isToBeSent() {
        return Boolean.TRUE.equals(send);
    }
}
