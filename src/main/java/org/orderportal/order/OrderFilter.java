package org.orderportal.order;

import org.jspecify.annotations.Nullable;
import org.orderportal.party.CompanyId;

/**
 * Which orders a list shows, within what the reader may see anyway.
 *
 * @param needsAttention only what is overdue, or has a change or a cancellation to answer
 * @param search         words, each the start of one in number, references, buyer, articles or message; empty for none
 * @param supplier       the one company of the reader's that is chosen, or null for all of them
 * @param received       days in the reader's zone
 * @param requested      days on which the delivery is wanted
 */
public record OrderFilter(
        FolderFilter folder,
        @Nullable StatusFilter status,
        boolean needsAttention,
        String search,
        @Nullable CompanyId supplier,
        @Nullable CompanyId buyer,
        DayRange received,
        DayRange requested,
        AmountRange amount,
        boolean waitingForConnection) {

    /** The first view after sign-in: everything in the inbox. */
    public static final OrderFilter INBOX = new OrderFilter(
            FolderFilter.INBOX, null, false, "", null, null, DayRange.ANY, DayRange.ANY, AmountRange.ANY, false);

    public OrderFilter {
        search = search.strip();
    }

    public OrderFilter withFolder(FolderFilter other) {
        return new OrderFilter(
                other,
                status,
                needsAttention,
                search,
                supplier,
                buyer,
                received,
                requested,
                amount,
                waitingForConnection);
    }

    public OrderFilter withStatus(@Nullable StatusFilter other) {
        return new OrderFilter(
                folder,
                other,
                needsAttention,
                search,
                supplier,
                buyer,
                received,
                requested,
                amount,
                waitingForConnection);
    }

    public OrderFilter withNeedsAttention(boolean other) {
        return new OrderFilter(
                folder, status, other, search, supplier, buyer, received, requested, amount, waitingForConnection);
    }

    public OrderFilter withSearch(String other) {
        return new OrderFilter(
                folder,
                status,
                needsAttention,
                other,
                supplier,
                buyer,
                received,
                requested,
                amount,
                waitingForConnection);
    }

    public OrderFilter withSupplier(@Nullable CompanyId other) {
        return new OrderFilter(
                folder,
                status,
                needsAttention,
                search,
                other,
                buyer,
                received,
                requested,
                amount,
                waitingForConnection);
    }

    public OrderFilter withBuyer(@Nullable CompanyId other) {
        return new OrderFilter(
                folder,
                status,
                needsAttention,
                search,
                supplier,
                other,
                received,
                requested,
                amount,
                waitingForConnection);
    }

    public OrderFilter withReceived(DayRange other) {
        return new OrderFilter(
                folder,
                status,
                needsAttention,
                search,
                supplier,
                buyer,
                other,
                requested,
                amount,
                waitingForConnection);
    }

    public OrderFilter withRequested(DayRange other) {
        return new OrderFilter(
                folder, status, needsAttention, search, supplier, buyer, received, other, amount, waitingForConnection);
    }

    public OrderFilter withAmount(AmountRange other) {
        return new OrderFilter(
                folder,
                status,
                needsAttention,
                search,
                supplier,
                buyer,
                received,
                requested,
                other,
                waitingForConnection);
    }

    public OrderFilter withWaitingForConnection(boolean other) {
        return new OrderFilter(
                folder, status, needsAttention, search, supplier, buyer, received, requested, amount, other);
    }

    /** The same folder with nothing narrowed. */
    public OrderFilter withoutFilters() {
        return INBOX.withFolder(folder);
    }
}
