package org.orderportal.exchange.outbound;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.CompanyId;

/**
 * How one buyer gets documents.
 *
 * @param version        0 for a buyer whose channel nobody has set
 * @param folder         below the folder of all that goes out; null means one named after the buyer's id
 * @param hasSecret      whether what is pushed can be signed; the secret itself is never read back
 * @param mailAddress    gets the PDF with the XML beside it; null for no mail
 * @param mailLanguage   in which the mail speaks before it says the same in English
 * @param takesResponses whether its system takes a response to an order whose process knows none (order_only)
 * @param changedAt      null where nobody has set it
 */
public record BuyerChannel(
        CompanyId buyer,
        int version,
        Way way,
        @Nullable String folder,
        @Nullable String pushUrl,
        boolean hasSecret,
        @Nullable String mailAddress,
        Locale mailLanguage,
        boolean takesResponses,
        @Nullable Instant changedAt,
        String changedBy) {

    /** On which electronic way a buyer's system gets documents. Mail goes beside it, or alone. */
    public enum Way {
        /** Documents are kept for download, and the supplier hands them over. */
        NONE,
        DROP_FOLDER,
        HTTP_PUSH,
        PULL
    }

    /** What came of setting it. */
    public sealed interface Saved {

        /** @param newSecret shown this once: the one that was made, because what is pushed has to be signed */
        record Done(BuyerChannel channel, @Nullable String newSecret) implements Saved {}

        /** Somebody else set it meanwhile; nothing was written. */
        record Conflict(BuyerChannel theirs) implements Saved {}
    }

    public static BuyerChannel none(CompanyId buyer) {
        return new BuyerChannel(buyer, 0, Way.NONE, null, null, false, null, Locale.ENGLISH, false, null, "");
    }

    public boolean isSet() {
        return version > 0;
    }
}
