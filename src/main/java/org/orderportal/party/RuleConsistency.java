package org.orderportal.party;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.Refusal;
import org.orderportal.party.BuyerRules.AllowedChange;

/** Refuses rules that contradict each other: a supplier could not keep them all. */
final class RuleConsistency {

    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1_000);
    private static final int MOST_HOURS = 1_000;

    private RuleConsistency() {}

    /** @throws Refusal naming both rules, and what to change */
    static void require(BuyerRules rules) {
        var changes = rules.allowedChanges();
        refuseIf(
                rules.overConfirmPercent().isPositive() && !changes.contains(AllowedChange.QUANTITY),
                "party.rules.conflict.over-confirm");
        refuseIf(
                !rules.partialDeliveryAllowed() && changes.contains(AllowedChange.SPLIT), "party.rules.conflict.split");
        refuseIf(
                changes.contains(AllowedChange.SPLIT) && !changes.contains(AllowedChange.DATE),
                "party.rules.conflict.dates");
        refuseIf(rules.blockShort() && rules.shortPercent() == null, "party.rules.conflict.short");
        refuseIf(rules.creditKinds().isEmpty(), "party.rules.conflict.credit");
        refuseIf(
                Stream.of(rules.overConfirmPercent(), rules.deliveryPercent(), rules.priceTolerancePercent())
                                .anyMatch(RuleConsistency::isNoPercentage)
                        || rules.shortPercent() != null && isNoPercentage(rules.shortPercent()),
                "party.rules.percentWrong");
        refuseIf(
                areNoHours(rules.responseDeadlineHours()) || areNoHours(rules.voidHours()),
                "party.rules.hoursWrong",
                MOST_HOURS);
    }

    private static boolean isNoPercentage(Quantity percent) {
        return percent.isNegative() || percent.value().compareTo(MOST_PERCENT) > 0;
    }

    private static boolean areNoHours(@Nullable Integer hours) {
        return hours != null && (hours < 1 || hours > MOST_HOURS);
    }

    private static void refuseIf(boolean contradicts, String key, Object... arguments) {
        if (contradicts) {
            throw new Refusal(key, arguments);
        }
    }
}
