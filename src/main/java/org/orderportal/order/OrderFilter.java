package org.orderportal.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.CompanyId;

/**
 * Which orders a list shows, within what the reader may see anyway.
 *
 * @param supplier the one company of the reader's that is chosen, or null for all of them
 * @param search   the start of words in order number and buyer name; empty for no search
 */
public record OrderFilter(
        Folder folder,
        @Nullable StatusFilter status,
        String search,
        @Nullable CompanyId supplier,
        @Nullable CompanyId buyer,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedUntil,
        boolean waitingForConnection) {

    /** The first view after sign-in: everything in the inbox. */
    public static final OrderFilter INBOX = new OrderFilter(Folder.INBOX, null, "", null, null, null, null, false);

    public OrderFilter withStatus(@Nullable StatusFilter other) {
        return new OrderFilter(
                folder, other, search, supplier, buyer, receivedFrom, receivedUntil, waitingForConnection);
    }
}
