package org.orderportal.exchange.api;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Documents;
import org.orderportal.document.RequestKeys;
import org.orderportal.exchange.Digest;
import org.orderportal.order.OrderId;
import org.springframework.stereotype.Component;

/**
 * Knows a request again by its Idempotency-Key, or else by its body for a day, so that it makes one document however
 * often it is repeated, even if the portal died right after it had sent it.
 */
@Component
class KnownRequests {

    /** The document of a request, and the key that it is kept under. */
    record Known(DocumentId document, String requestKey) {}

    private final Documents documents;
    private final CurrentUsers currentUsers;

    KnownRequests(Documents documents, CurrentUsers currentUsers) {
        this.documents = documents;
        this.currentUsers = currentUsers;
    }

    /**
     * The document of that request. What was refused was given up, and a request without a key that comes again after its
     * document was taken back means another one: both begin anew.
     *
     * @param make makes the document of a request key, or finds it again
     */
    Known find(OrderId order, @Nullable String key, byte[] body, Function<String, DocumentId> make) {
        for (int round = 0; ; round++) {
            var requestKey = requestKey(order, key, body, round);
            var document = make.apply(requestKey);
            var state = documents.details(document).state();
            var isOver = state == DocumentState.DISCARDED || key == null && state == DocumentState.WITHDRAWN;
            if (!isOver) {
                return new Known(document, requestKey);
            }
        }
    }

    /** No header holds the line break, so that no other key looks like a later round of this one. */
    private String requestKey(OrderId order, @Nullable String key, byte[] body, int round) {
        var connection = currentUsers.require().id();
        var again = round == 0 ? "" : "\n" + round;
        return key == null
                ? RequestKeys.ofBody(connection, order, Digest.of(body) + again)
                : RequestKeys.ofKey(connection, key) + again;
    }
}
