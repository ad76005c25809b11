package org.orderportal.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.order.OrderTurn.Pause;

/** Counts working time, and stands still while the supplier has to wait for somebody else. */
record DueClock(WorkingTime hours, List<Pause> pauses) {

    /**
     * When something is due that would be due then without a pause: so much working time later as the pauses before it
     * took. Null while the clock stands still.
     *
     * @param start when the clock began; what was before does not count
     */
    @Nullable Instant due(Instant start, Instant undisturbed) {
        var due = undisturbed;
        for (var pause : pauses) {
            var until = pause.until();
            var isOver = until != null && !until.isAfter(start);
            if (!isOver && pause.from().isBefore(due)) {
                if (until == null) {
                    return null;
                }
                due = hours.after(due, hours.between(pause.from().isBefore(start) ? start : pause.from(), until));
            }
        }
        return due;
    }
}
