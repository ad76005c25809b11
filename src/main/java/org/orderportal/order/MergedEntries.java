package org.orderportal.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The entries of several branches as one list. Every branch is read in small pieces that grow where they are used up:
 * so about as many entries are read as are asked for, however many branches there are.
 */
final class MergedEntries {

    private static final int LEAST_PIECE = 8;
    private static final int MOST_PIECE = 200;

    private final BranchReading reading;
    private final ListWalk walk;
    private final Comparator<ListEntry> order;
    private final PriorityQueue<Source> ready;
    private final List<Source> empty = new ArrayList<>();

    private final int most;

    private long last = -1;

    MergedEntries(BranchReading reading, ListPlan.Walking plan, @Nullable ListPosition after, int expected) {
        this.reading = reading;
        this.walk = plan.walk();
        this.order = ListEntry.order(walk.descending());
        this.ready = new PriorityQueue<>((one, other) -> order.compare(one.head(), other.head()));
        var branches = plan.branches().size();
        var first = branches == 1 ? expected : Math.max(LEAST_PIECE, expected / branches + 1);
        this.most = Math.max(expected, MOST_PIECE);
        plan.branches().forEach(branch -> empty.add(new Source(branch, after, first)));
    }

    /** The next entries, fewer only at the end; an order that stands in several branches comes once. */
    List<ListEntry> next(int limit) {
        var found = new ArrayList<ListEntry>(limit);
        while (found.size() < limit) {
            fill(limit - found.size());
            var source = ready.poll();
            if (source == null) {
                return found;
            }
            var entry = source.entries.remove();
            if (entry.id() != last) {
                found.add(entry);
                last = entry.id();
            }
            if (source.entries.isEmpty() && !source.atEnd) {
                empty.add(source);
            } else if (!source.entries.isEmpty()) {
                ready.add(source);
            }
        }
        return found;
    }

    private void fill(int wanted) {
        if (empty.isEmpty()) {
            return;
        }
        var pieces = reading.read(
                walk, empty.stream().map(source -> source.next(wanted)).toList());
        for (int index = 0; index < pieces.size(); index++) {
            var source = empty.get(index);
            source.take(pieces.get(index));
            if (!source.entries.isEmpty()) {
                ready.add(source);
            }
        }
        empty.clear();
    }

    private final class Source {

        private final ListBranch branch;
        private final Deque<ListEntry> entries = new ArrayDeque<>();
        private @Nullable ListPosition after;
        private int limit;
        private int asked;
        private boolean atEnd;

        Source(ListBranch branch, @Nullable ListPosition after, int limit) {
            this.branch = branch;
            this.after = after;
            this.limit = limit;
        }

        ListEntry head() {
            return entries.element();
        }

        /** No more than is wanted of all branches together. */
        BranchReading.Piece next(int wanted) {
            asked = Math.min(limit, Math.max(LEAST_PIECE, wanted));
            return new BranchReading.Piece(branch, after, asked);
        }

        void take(List<ListEntry> piece) {
            entries.addAll(piece);
            atEnd = piece.size() < asked;
            limit = Math.min(2 * limit, most);
            if (!piece.isEmpty()) {
                after = piece.getLast().after(walk.sort());
            }
        }
    }
}
