package org.orderportal.exchange.outbound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Stored;
import org.orderportal.document.Channel;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Transmission.State;
import org.orderportal.exchange.outbound.Undelivered.Reason;
import org.orderportal.order.DocumentKind;
import org.orderportal.party.CompanyId;

/** A document on one of its ways, as it is stored (V13__outbox.sql). */
record OutboxRow(
        long id,
        DocumentId document,
        Channel channel,
        CompanyId buyer,
        DocumentKind kind,
        String number,
        State state,
        Instant notBefore,
        @Nullable Instant nextTryAt,
        int attempts,
        int failures,
        String target,
        @Nullable Reason error,
        @Nullable String errorDetail,
        Instant changedAt) {

    static final String COLUMNS = """
            id, document_id, channel, buyer_id, document_kind, document_no, state, not_before, next_try_at, attempts,
            failures, target, error_key, error_detail, changed_at""";

    /**
     * Whether nobody outside of the portal can have seen it: a way that was tried may have succeeded without the portal
     * knowing, and one who pulls may look from the moment on at which it may go.
     */
    boolean isUntouched(Instant now) {
        return state == State.WAITING && attempts == 0 && (channel != Channel.PULL || now.isBefore(notBefore));
    }

    static OutboxRow read(ResultSet row, int number) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                new DocumentId(row.getLong("document_id")),
                Channel.valueOf(row.getString("channel")),
                new CompanyId(row.getLong("buyer_id")),
                DocumentKind.valueOf(row.getString("document_kind")),
                row.getString("document_no"),
                State.valueOf(row.getString("state")),
                Stored.instant(row, "not_before"),
                row.getObject("next_try_at") == null ? null : Stored.instant(row, "next_try_at"),
                row.getInt("attempts"),
                row.getInt("failures"),
                row.getString("target"),
                Optional.ofNullable(row.getString("error_key"))
                        .map(Reason::valueOf)
                        .orElse(null),
                row.getString("error_detail"),
                Stored.instant(row, "changed_at"));
    }
}
