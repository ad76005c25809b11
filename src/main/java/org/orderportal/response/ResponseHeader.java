package org.orderportal.response;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.DraftProblem;
import org.orderportal.order.Participant;

/**
 * What a response says beside its rows.
 *
 * @param seller        the supplier, with the contact of this response
 * @param changed       what was written over the prefilled, of that which the electronic document cannot carry
 * @param problems      what is wrong with it while it is written
 * @param beforeSending what else must be right before it can go
 */
record ResponseHeader(
        @Nullable String ownOrder,
        @Nullable LocalDate promisedFrom,
        @Nullable LocalDate promisedUntil,
        @Nullable String message,
        Participant seller,
        Participant buyer,
        OrderResponse.@Nullable DeliveryPlace place,
        Changed changed,
        List<DraftProblem> problems,
        List<DraftProblem> beforeSending) {

    record Changed(boolean contact, boolean buyerAddress, boolean place) {}

    /** For every row that has no day of its own. */
    @Nullable LocalDate dayForAll() {
        return promisedUntil != null ? promisedUntil : promisedFrom;
    }
}
