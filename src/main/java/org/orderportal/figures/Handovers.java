package org.orderportal.figures;

import org.orderportal.party.CompanyId;

/**
 * How documents reach a buyer.
 *
 * @param sent   handed over, or tried, in the period: one for each document and way
 * @param failed of those, given up: a person has to act
 * @param again  of those, tried more than once
 */
public record Handovers(CompanyId buyer, String name, long sent, long failed, long again) {

    public int percent() {
        return sent == 0 ? 0 : (int) Math.round(100.0 * failed / sent);
    }
}
