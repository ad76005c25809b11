package org.orderportal.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.order.FileContent;
import org.springframework.stereotype.Service;

/**
 * Everything that arrived, newest first. A supplier's user sees what they or their companies sent or received, staff
 * see all.
 */
@Service
public class MessageLog {

    /**
     * The next messages.
     *
     * @param after id of the last message of the piece before, or null for the newest
     */
    @SignedInOnly
    public List<MessageSummary> list(@Nullable MessageStatus status, String search, @Nullable Long after, int limit) {
        throw new UnsupportedOperationException();
    }

    @SignedInOnly
    public MessageSummary get(long id) {
        throw new UnsupportedOperationException();
    }

    /** The exact bytes that arrived. */
    @SignedInOnly
    public FileContent original(long id) {
        throw new UnsupportedOperationException();
    }
}
