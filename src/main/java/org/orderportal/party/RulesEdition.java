package org.orderportal.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a buyer as somebody reads and changes them.
 *
 * @param supplier  for which supplier alone they hold; null: for all of whom nothing else is said
 * @param version   grows with every change, and a change names the one it was made on; 0: nothing is written down, and the
 *                  buyer's general rules hold, or the portal's
 * @param changedAt null where nobody has changed them yet
 */
public record RulesEdition(
        CompanyId buyer,
        @Nullable CompanyId supplier,
        int version,
        BuyerRules rules,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    public static final int UNWRITTEN = 0;

    public boolean isWritten() {
        return version != UNWRITTEN;
    }

    public RulesEdition with(BuyerRules others) {
        return new RulesEdition(buyer, supplier, version, others, changedAt, changedBy);
    }
}
