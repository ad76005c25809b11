package org.orderportal.order;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a list is read. Which one is right depends on the filter, and on how many orders a search finds. */
sealed interface ListPlan {

    /** So many orders are looked at before a list that checks them stops, and says so. */
    int MOST_WALKED = 2_000;

    /** So many orders are read whole, and sorted by anything. */
    int SMALL = 1_000;

    OrderSort sort();

    boolean descending();

    /** The same list from its end to its start. */
    ListPlan reversed();

    /** There is nothing to find. */
    record Nothing(OrderSort sort, boolean descending) implements ListPlan {

        @Override
        public ListPlan reversed() {
            return new Nothing(sort, !descending);
        }
    }

    /**
     * Ranges of an index, merged.
     *
     * @param check what each order is checked against; null where the ranges hold nothing but what is asked for
     */
    record Walking(
            List<ListBranch> branches,
            ListWalk walk,
            @Nullable ListQuestion check) implements ListPlan {

        public Walking {
            branches = List.copyOf(branches);
        }

        /** Whether no order can stand in two of the branches: several words that begin alike may be of one order. */
        boolean isOfDifferentOrders() {
            return branches.stream()
                            .map(branch -> branch instanceof ListBranch.Word word ? word.token() : "")
                            .distinct()
                            .count()
                    <= 1;
        }

        @Override
        public OrderSort sort() {
            return walk.sort();
        }

        @Override
        public boolean descending() {
            return walk.descending();
        }

        @Override
        public ListPlan reversed() {
            return new Walking(branches, new ListWalk(walk.sort(), !walk.descending(), walk.range()), check);
        }
    }

    /** Few orders, among which is all that is asked for: each is checked, and they are sorted in memory. */
    record Small(Collection<Long> orders, ListQuestion check, OrderSort sort, boolean descending) implements ListPlan {

        public Small {
            orders = List.copyOf(orders);
        }

        @Override
        public ListPlan reversed() {
            return new Small(orders, check, sort, !descending);
        }
    }
}
