package org.orderportal.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.CompanyId;

/**
 * A document that is being written: only what differs from what is prefilled.
 *
 * @param revision grows with everything that changes in it
 * @param about    the document that it is about; null where it only answers its order
 * @param number   one that was given by hand; null where the series gives it when it is sent
 */
public record Draft(
        DocumentId id,
        DocumentKind kind,
        DocumentState state,
        OrderId order,
        CompanyId supplier,
        CompanyId buyer,
        @Nullable DocumentId about,
        @Nullable String number,
        long revision,
        Map<FieldAddress, FieldValue> fields,
        List<DraftRow> rows,
        List<DraftFile> files,
        Instant changedAt,
        String changedBy) {

    /** The value that counts: a row's own, or the one for all rows where that was written later. */
    public Optional<FieldValue> value(String row, String field) {
        var at = new FieldAddress(row, field);
        var own = fields.get(at);
        var all = at.isOfOrderLine() ? fields.get(at.forAllRows()) : null;
        if (own == null || all == null) {
            return Optional.ofNullable(own == null ? all : own);
        }
        return Optional.of(own.revision() > all.revision() ? own : all);
    }
}
