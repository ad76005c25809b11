package org.orderportal.order;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.CreditKind;
import org.orderportal.party.BuyerRules.InvoiceBase;

/** Buyers who demand one thing each. */
final class PaperRules {

    /** The answer first, 10 per cent more confirmed or dispatched and not a piece more, no added article. */
    static final BuyerRules TOLERANT = rules(true, Set.of(CreditKind.values()), null);

    /** At most 20 per cent may be missing. */
    static final BuyerRules SHORT = rules(false, Set.of(CreditKind.values()), Quantity.of(20));

    private PaperRules() {}

    /** Takes credit notes of that kind only. */
    static BuyerRules crediting(CreditKind kind) {
        return rules(false, Set.of(kind), null);
    }

    private static BuyerRules rules(boolean answerFirst, Set<CreditKind> credits, @Nullable Quantity shortPercent) {
        return new BuyerRules(
                answerFirst,
                null,
                Set.of(),
                false,
                Quantity.of(10),
                Quantity.of(10),
                true,
                true,
                false,
                false,
                null,
                InvoiceBase.CONFIRMED,
                Quantity.ZERO,
                Set.of(),
                credits,
                shortPercent,
                shortPercent != null);
    }
}
