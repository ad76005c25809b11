package org.orderportal.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orderportal.party.BuyerRules;

/**
 * An order with all that its page, its PDF and the API show.
 *
 * @param notices   the newest first
 * @param history   in the order in which it happened
 * @param messageId the entry of the message log that holds its bytes as they arrived
 */
public record OrderDetails(
        OrderSummary summary,
        int versionNo,
        OrderContent content,
        List<Line> lines,
        List<AttachedFile> attachments,
        List<Notice> notices,
        List<HistoryEntry> history,
        BuyerRules rules,
        Map<ActionKind, Availability> actions,
        long messageId,
        Reasons reasons) {

    /** Whether the supplier may say that the order arrived: until it is answered, and once. */
    public Availability acknowledgement() {
        return switch (summary.status().response()) {
            case NOT_ANSWERED -> Objects.requireNonNull(actions.get(ActionKind.RESPOND));
            case RECEIVED -> new Availability.Impossible("order.action.acknowledged-already");
            default -> new Availability.Impossible("order.action.answered-already");
        };
    }

    /**
     * One line as the buyer wrote it, with its ledger's sums.
     *
     * @param added      whether the supplier added it
     * @param promisedOn the earliest day promised for what is still to be delivered
     */
    public record Line(
            long id,
            OrderedLine ordered,
            LineQuantities quantities,
            boolean added,
            @Nullable LocalDate promisedOn) {}

    /** Why the order is on hold, and why it was closed by hand; null where it is not. */
    public record Reasons(@Nullable String hold, @Nullable String closed) {

        public static final Reasons NONE = new Reasons(null, null);
    }

    public record AttachedFile(
            long id,
            String fileName,
            String mimeType,
            long byteCount,
            @Nullable String description) {}

    /** An order change or cancellation that arrived and is not processed yet. */
    public record Notice(
            NoticeKind kind,
            String number,
            @Nullable LocalDate issuedOn,
            @Nullable String note,
            Instant receivedAt) {}

    /** What happened: the text is {@code order.history.<kind>} with those arguments. */
    public record HistoryEntry(Instant at, String actor, String kind, List<String> arguments) {}
}
