package org.orderportal.order.ui;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.orderportal.order.BulkOutcome;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.OrderId;

/** Something that can be done to many orders of the list at once. Modules contribute theirs as beans, in their order. */
public interface OrderBulkAction {

    /**
     * What to ask before it is done.
     *
     * @param text        a translation key with its arguments
     * @param wantsReason whether the answer is a reason in words
     */
    record Question(String titleKey, String textKey, List<Object> arguments, boolean wantsReason) {}

    /** What it did, and how that is taken back; empty where it cannot be. */
    record Applied(BulkOutcome outcome, Optional<Undo> undo) {

        public static Applied forGood(BulkOutcome outcome) {
            return new Applied(outcome, Optional.empty());
        }
    }

    /**
     * Takes back what was done.
     *
     * @param until   as long as that is possible for all of it
     * @param doneKey what it has done then: a translation key that takes to how many orders it was done
     */
    record Undo(Instant until, String doneKey, Supplier<BulkOutcome> takeBack) {}

    /** What its button says: a translation key. */
    String labelKey();

    /** What it has done: a translation key that takes how many orders it was done to. */
    String doneKey();

    /** Whether it makes sense for orders that lie there. */
    default boolean isOfferedIn(FolderFilter folder) {
        return true;
    }

    default Optional<Question> ask(Collection<OrderId> ids) {
        return Optional.empty();
    }

    /**
     * Does it to those of the orders that allow it.
     *
     * @param reason what was answered to a question that wants a reason; else empty
     * @throws org.orderportal.base.error.Refusal if the answer will not do; then nothing has been done
     */
    Applied apply(Collection<OrderId> ids, String reason);
}
