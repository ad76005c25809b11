package org.orderportal.notes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.order.OrderId;

/**
 * A note on an order, as a colleague reads it.
 *
 * @param mentioned those who are named in it, by name
 * @param edits     how often its text was changed: an edit names the one that it was made on
 * @param earlier   what it said before each edit, the oldest first
 * @param pinned    who put it on top, and when; null where it is not
 * @param struck    who struck it out, and when; null where it counts
 * @param editable  whether the reader may change its text now
 * @param strikable whether the reader may strike it out
 */
public record InternalNote(
        NoteId id,
        OrderId order,
        String author,
        Instant writtenAt,
        String text,
        List<Colleague> mentioned,
        int edits,
        List<Earlier> earlier,
        @Nullable Mark pinned,
        @Nullable Mark struck,
        boolean editable,
        boolean strikable) {

    /** Who did something to it, and when. */
    public record Mark(String who, Instant at) {}

    /** What it said until then. */
    public record Earlier(String text, Instant until) {}

    public boolean isPinned() {
        return pinned != null;
    }

    public boolean isStruck() {
        return struck != null;
    }
}
