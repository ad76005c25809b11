package org.orderportal.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response as a machine writes it. What it leaves out stays as it was answered before, or else as it was ordered.
 * Numbers are written 1.5 and days 2026-11-24.
 *
 * @param answer accept or reject: the whole order, whatever was answered before; received: it arrived, and is answered
 *     later; left out where the lines say it
 * @param send   whether to send it now; else it stays a draft that people find on the order's page
 */
@Schema(name = "Response")
record ResponseBody(
        @Schema(allowableValues = {"accept", "reject", "received"}) @Nullable String answer,

        @Nullable Boolean send,
        @Schema(description = "For answer reject") @Nullable String reasonCode,
        @Schema(description = "For answer reject") @Nullable String reason,
        @Nullable String message,

        @Schema(description = "The supplier's own number of the order") @Nullable String ownOrder,

        @Schema(description = "A day for all lines that name none") @Nullable String promised,

        @Nullable String promisedFrom,
        @Nullable String promisedUntil,
        @Nullable Contact contact,
        @Nullable PostedAddress buyer,
        @Nullable PostedAddress deliveryPlace,
        @Nullable List<Line> lines,
        @Nullable List<Added> added,
        @Nullable List<Extra> charges,
        @Nullable List<Extra> discounts,
        @Nullable List<PostedFile> files) {

    @Schema(name = "ResponseContact")
    record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    /**
     * @param line  the buyer's line id
     * @param parts several deliveries instead of accept and promised
     */
    @Schema(name = "ResponseLine")
    record Line(
            String line,
            @Nullable String accept,
            @Nullable String backorder,
            @Nullable Boolean reject,
            @Nullable String reasonCode,
            @Nullable String reason,
            @Nullable String promised,
            @Nullable String note,
            @Nullable String price,
            @Nullable Substitute substitute,
            @Nullable List<Part> parts) {}

    @Schema(name = "ResponseSubstitute")
    record Substitute(
            @Nullable String name,
            @Nullable String itemId,
            @Nullable String gtin) {}

    @Schema(name = "ResponsePart")
    record Part(@Nullable String quantity, @Nullable String promised) {}

    /** An article that nobody ordered. */
    @Schema(name = "ResponseAddedArticle")
    record Added(
            @Nullable String name,
            @Nullable String itemId,
            @Nullable String gtin,
            @Nullable String quantity,
            @Nullable String unit,
            @Nullable String price,
            @Nullable String promised,
            @Nullable String note) {}

    /** A charge or discount on the whole order: an amount or a percentage. */
    @Schema(name = "ResponseExtra")
    record Extra(
            @Nullable String description,
            @Nullable String amount,
            @Nullable String percent,

            @Schema(description = "VAT rate in per cent") @Nullable String vat) {}

    boolean isToBeSent() {
        return Boolean.TRUE.equals(send);
    }
}
