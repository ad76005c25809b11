package org.orderportal.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a buyer's rules were changed.
 *
 * @param supplier for which supplier alone; null: for all
 * @param before   null where none were written down
 * @param after    null where those of one supplier were taken back, and the general ones hold again
 */
public record RulesChange(
        Instant at,
        String who,
        @Nullable CompanyId supplier,
        @Nullable BuyerRules before,
        @Nullable BuyerRules after) {}
