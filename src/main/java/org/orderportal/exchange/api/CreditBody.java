package org.orderportal.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credit note as a machine writes it: all that is left of the invoice, quantities or amounts of lines, or one amount.
 *
 * @param whole  whether all that is left of the invoice is credited
 * @param lines  what is credited otherwise
 * @param amount without VAT; spread over the lines in proportion
 * @param again  whether the quantity will be invoiced again; left out of a whole one, yes
 * @param send   whether to send it now; else it stays a draft that people find on the order's page
 */
@Schema(name = "CreditNote")
record CreditBody(
        @Nullable Boolean whole,
        @Nullable List<Line> lines,
        @Nullable String amount,
        @Nullable Boolean again,
        @Nullable Boolean send,
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable String buyerReference,
        @Nullable String sellerReference,
        @Nullable String message,
        @Nullable List<PostedFile> files) {

    /**
     * @param line     the buyer's line id; lines that are not named are not credited
     * @param quantity left out of a credit by quantity, all that is left
     * @param amount   without VAT, in place of a quantity
     */
    @Schema(name = "CreditLine")
    record Line(
            String line,
            @Nullable String quantity,
            @Nullable String amount,
            @Nullable String note) {}

    boolean isToBeSent() {
        return Boolean.TRUE.equals(send);
    }

    boolean isWhole() {
        return Boolean.TRUE.equals(whole);
    }

    /** Whether only amounts are credited. */
    boolean isByAmount() {
        return amount != null || JsonBodies.all(lines).stream().anyMatch(line -> line.amount() != null);
    }
}
