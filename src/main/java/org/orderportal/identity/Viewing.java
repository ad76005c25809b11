package org.orderportal.identity;

import java.time.Instant;
import org.orderportal.party.CompanyId;

/**
 * That somebody of the operator sees the portal as one supplier does, and changes nothing.
 *
 * @param company     the supplier
 * @param companyName as it was called when this began
 * @param until       when it ends by itself
 */
public record Viewing(CompanyId company, String companyName, Instant until) {

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
