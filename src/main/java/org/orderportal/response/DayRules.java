package org.orderportal.response;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.RowFields;
import org.orderportal.party.BuyerRules.AllowedChange;
import org.orderportal.response.ResponseBasis.Requested;

/** What a promised day has to fulfil. */
record DayRules(ResponseBasis basis, RowFields fields) {

    /** @param before what was promised before, which holds whatever the buyer's rules say now */
    void judge(String field, @Nullable LocalDate day, Requested requested, @Nullable LocalDate before) {
        if (day == null || !fields.isWritten(field) || Objects.equals(day, before)) {
            return;
        }
        if (day.isBefore(basis.order().content().issuedOn())) {
            fields.error(
                    field,
                    "response.problem.before-order",
                    basis.order().content().issuedOn());
        } else if (day.isBefore(basis.today())) {
            fields.warning(field, "response.problem.in-the-past");
        }
        if (!basis.rules().allowedChanges().contains(AllowedChange.DATE) && !requested.covers(day)) {
            fields.error(field, "response.problem.not-allowed.DATE", basis.buyerName());
        }
    }
}
